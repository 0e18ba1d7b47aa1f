import { VARIANT_GROUPS } from './variant-groups.ts';

/**
 * Pagefind has no synonyms: the index adds the name of a group to every clause that uses one of its wordings, and the query
 * swaps a wording for the name of its group.
 */
const WORDINGS = Object.entries(VARIANT_GROUPS)
  .flatMap(([name, list]) =>
    list.split(', ').map((wording) => ({ name, wording, pattern: wordPattern(wording) })),
  )
  .toSorted((a, b) => b.wording.length - a.wording.length);

/**
 * The groups that a clause belongs to by the words it uses.
 *
 * @param text a clause's words
 * @returns names of groups, each once
 */
export function variantNames(text: string): string[] {
  const found = WORDINGS.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
  return [...new Set(found)];
}

/** Swaps each wording in a query for the name of its group; the longest wording wins. */
export function toVariantNames(query: string): string {
  return WORDINGS.reduce(
    (text, { pattern, name }) => text.replace(global(pattern), `$1${name}`),
    query,
  );
}

/**
 * Where a text uses a wording of a group.
 *
 * @param text a clause's words
 * @param name name of a group; any other word finds nothing
 * @returns ranges of characters, from and up to
 */
export function wordingRanges(text: string, name: string): { from: number; to: number }[] {
  return WORDINGS.filter((wording) => wording.name === name).flatMap(({ pattern }) =>
    Array.from(text.matchAll(global(pattern)), (match) => ({
      from: match.index + (match[1]?.length ?? 0),
      to: match.index + match[0].length,
    })),
  );
}

function wordPattern(wording: string): RegExp {
  const spaced = wording.replaceAll(' ', '[\\s,]+');
  return new RegExp(`(^|[^\\p{L}\\p{N}])${spaced}(?![\\p{L}\\p{N}])`, 'iu');
}

function global(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, 'giu');
}
