import { VARIANT_GROUPS } from './variant-groups.ts';

/**
 * Pagefind has no synonyms: the index adds the name of a group to every clause that uses one of its
 * wordings, and the query swaps a wording for the name of its group.
 */
interface Wording {
  readonly name: string;
  readonly words: readonly string[];
}

/** A wording that is in a text: characters from and up to. */
interface Found {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A pattern for each wording would be compiled with the first question, which kept a slow phone
 * busy for two seconds.
 */
const WORD = /[\p{L}\p{N}]+/gu;
const BETWEEN_WORDS = /^[\s,‐‑-]+$/;

/** Wordings by their first word, those of most words first. */
const WORDINGS = byFirstWord(
  Object.entries(VARIANT_GROUPS)
    .flatMap(([name, list]) =>
      list.split(', ').map((wording) => ({ name, words: wordsIn(wording) })),
    )
    .toSorted((a, b) => b.words.length - a.words.length),
);

/**
 * The groups that a clause belongs to by the words it uses.
 *
 * @param text a clause's words
 * @returns names of groups, each once
 */
export function variantNames(text: string): string[] {
  return [...new Set(wordingsIn(text).map(({ name }) => name))];
}

/** Swaps each wording in a query for the name of its group; the longest wording wins. */
export function toVariantNames(query: string): string {
  let end = 0;
  let swapped = '';
  for (const { name, from, to } of wordingsIn(query)) {
    if (from < end) continue;
    swapped += query.slice(end, from) + name;
    end = to;
  }
  return swapped + query.slice(end);
}

/**
 * Where a text uses a wording of a group.
 *
 * @param text a clause's words
 * @param name name of a group; any other word finds nothing
 * @returns ranges of characters, from and up to
 */
export function wordingRanges(text: string, name: string): { from: number; to: number }[] {
  if (!Object.hasOwn(VARIANT_GROUPS, name)) return [];
  return wordingsIn(text)
    .filter((found) => found.name === name)
    .map(({ from, to }) => ({ from, to }));
}

/**
 * Every wording in a text, in the order in which they begin; where several begin at one word, the
 * longest first.
 */
function wordingsIn(text: string): Found[] {
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));
  return words.flatMap(({ word, from }, place) =>
    (WORDINGS.get(word) ?? []).flatMap(({ name, words: wanted }) => {
      const own = words.slice(place, place + wanted.length);
      const stands = wanted.every((one, index) => own[index]?.word === one);
      const last = own.at(-1);
      return stands && last && standTogether(text, own) ? [{ name, from, to: last.to }] : [];
    }),
  );
}

function standTogether(text: string, words: readonly { from: number; to: number }[]): boolean {
  return words
    .slice(1)
    .every(({ from }, index) => BETWEEN_WORDS.test(text.slice(words[index]?.to, from)));
}

function byFirstWord(wordings: readonly Wording[]): ReadonlyMap<string, readonly Wording[]> {
  const map = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const first = wording.words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), wording]);
  }
  return map;
}

function wordsIn(wording: string): string[] {
  return Array.from(wording.matchAll(WORD), ([word]) => word);
}
