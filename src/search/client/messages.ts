import type { Answer } from './answer.ts';

/**
 * What to say when the index cannot be loaded: in a build it is always there, so something is wrong
 * with the host or the set-up.
 */
export const NO_INDEX =
  'Search is not available: its index could not be loaded. Build the site once (npm run build), or use the contents of the policies.';

/** What to try when nothing is found: Pagefind forgives no spelling mistake. */
export const ADVICE =
  'Check the spelling, use fewer words, or try another word for the same thing. A clause number such as neu 5.3 works too.';

/** What is said while the clauses are still loading and the topics are there. */
export const LOOKING = 'Looking for clauses…';

/** What was found beside the clauses. */
export interface Besides {
  readonly topics: number;
  readonly references: number;
}

/**
 * What a search found, in sentences that are shown and read aloud.
 *
 * @param query as typed
 */
export function summary(answer: Answer, query: string, { topics, references }: Besides): string {
  return ofTopics(topics) + ofClauses(answer, query) + ofReferences(references);
}

/** How many topics were found, as a sentence before another; nothing if there is none. */
export function ofTopics(topics: number): string {
  if (topics === 0) return '';
  return topics === 1 ? '1 topic. ' : `${topics} topics. `;
}

function ofClauses({ found, unknown, isApart }: Answer, query: string): string {
  const total = found.results.length;
  if (found.query.words.length === 0 && unknown.length === 0) return nothingAsked(query);
  if (total === 0) return `No clause found for “${query}”.`;
  if (unknown.length > 0)
    return `No clause has “${unknown.join('”, “')}”. ${count(total)} found without it.`;
  if (isApart) return `No clause has these words together. ${count(total)} with them apart:`;
  if (found.query.phrases.length > 0) return `${count(total)} with exactly these words.`;
  if (found.exact === 0) return `No clause has all of these words. ${count(total)} with some:`;
  if (found.exact === total) return `${count(total)} found.`;
  return `${count(found.exact)} with all of these words, then ${total - found.exact} with some.`;
}

/** A number that no clause has is a question all the same. */
function nothingAsked(query: string): string {
  return /\d/.test(query)
    ? `No clause has the number in “${query}”.`
    : `There is no word in “${query}” to search for. Type a word, or a clause number such as neu 5.3.`;
}

function count(clauses: number): string {
  return clauses === 1 ? '1 clause' : `${clauses} clauses`;
}

/**
 * How many references were found besides, as a sentence that goes on after another; nothing if
 * there is none.
 */
function ofReferences(references: number): string {
  if (references === 0) return '';
  return references === 1
    ? ' 1 entry of the register of law and guidance.'
    : ` ${references} entries of the register of law and guidance.`;
}

/** How many items of its list a hit stands for besides, in brackets. */
export function ofOthers(others: number): string {
  return others === 1 ? '1 more item of this list' : `${others} more items of this list`;
}
