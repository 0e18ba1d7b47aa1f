import type { Found } from './search.ts';

/** What to say when the index cannot be loaded: in a build it is always there, so something is wrong with the host or the set-up. */
export const NO_INDEX =
  'Search is not available: its index could not be loaded. Build the site once (npm run build), or use the contents of the policies.';

/** What to try when nothing is found: Pagefind forgives no spelling mistake. */
export const ADVICE =
  'Check the spelling, use fewer words, or try another word for the same thing. A clause number such as neu 5.3 works too.';

/**
 * What a search found, in a sentence that is shown and read aloud.
 *
 * @param unknown words of the query that no clause has
 */
export function summary(found: Found, query: string, unknown: readonly string[] = []): string {
  const total = found.results.length;
  if (total === 0 || unknown.length === found.words.length)
    return `No clause found for “${query}”.`;
  if (unknown.length > 0)
    return `No clause has “${unknown.join('”, “')}”. ${count(total)} found without it.`;
  if (found.exact === 0) return `No clause has all of these words. ${count(total)} with some:`;
  if (found.exact === total) return `${count(total)} found.`;
  return `${count(found.exact)} with all of these words, then ${total - found.exact} with some.`;
}

function count(clauses: number): string {
  return clauses === 1 ? '1 clause' : `${clauses} clauses`;
}

/** How many references were found besides, as a sentence that goes on after another; nothing if there is none. */
export function ofReferences(references: number): string {
  if (references === 0) return '';
  return references === 1
    ? ' 1 entry of the register of law and guidance.'
    : ` ${references} entries of the register of law and guidance.`;
}
