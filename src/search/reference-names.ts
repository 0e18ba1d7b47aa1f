import { tellingWords } from './query.ts';

/** A reference of the register as the search knows it. */
export interface NamedReference {
  readonly id: string;
  readonly title: string;
  /** What it is and what has become of it, in a few words. */
  readonly state: string;
  /** Every name by which it is found, old and new. */
  readonly names: readonly string[];
}

/**
 * References that a query names, by an old name or a new one.
 *
 * @param query as typed
 * @param references of the register
 * @returns those with a name that has every telling word of the query, at least its beginning; the
 *   shorter the name the better, since more of it was asked for
 */
export function matchReferences(
  query: string,
  references: readonly NamedReference[],
): NamedReference[] {
  const words = tellingWords(wordsOf(query));
  if (words.length === 0) return [];
  return references
    .flatMap((reference) => {
      const lengths = reference.names.map(wordsOf).filter((name) => hasAll(name, words));
      const shortest = Math.min(...lengths.map((name) => name.length));
      return lengths.length > 0 ? [{ reference, shortest }] : [];
    })
    .toSorted((a, b) => a.shortest - b.shortest)
    .map(({ reference }) => reference);
}

function hasAll(name: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => name.some((one) => isBegun(one, word)));
}

/** A word of one or two letters, such as X, must be the whole word. */
function isBegun(word: string, beginning: string): boolean {
  return beginning.length < 3 ? word === beginning : word.startsWith(beginning);
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll(/['’]s?(?!\p{L})/gu, '')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(Boolean);
}
