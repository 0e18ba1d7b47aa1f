import { baseForm } from './stem.ts';
import { VARIANT_GROUPS } from './variant-groups.ts';
import type { Words } from './vocabulary.ts';

/** The words of the index, ready to be asked. */
export interface Vocabulary {
  /** Whether a clause has a word, another form of it, or a word that begins so. */
  inClauses(word: string): boolean;
  /** Whether anything that can be found has. */
  knows(word: string): boolean;
  /** The word most like one that nothing has; null if none is near. */
  nearest(word: string): string | null;
}

/** Shorter words are not in the list. */
const LEAST_LETTERS = 4;

/**
 * A word of so many letters may differ by two from the one that was meant, a shorter one by one.
 */
const LONG = 8;

/** Makes the file of words ready to be asked. */
export function readVocabulary({ clauses, others }: Words): Vocabulary {
  const words = [...clauses, ...others];
  const inClauses = having(clauses);
  const inOthers = having(others);
  return {
    inClauses,
    knows: (word) => inClauses(word) || inOthers(word),
    nearest: (word) => nearest(words, word.toLowerCase()),
  };
}

function having(words: readonly string[]): (word: string) => boolean {
  const sorted = words.toSorted();
  const stems = new Set(words.map(baseForm));
  return (word) =>
    word.length < LEAST_LETTERS ||
    Object.hasOwn(VARIANT_GROUPS, word) ||
    stems.has(baseForm(word)) ||
    begins(sorted, word);
}

/**
 * What a reader may have meant.
 *
 * @param query as typed
 * @param unknown words of it, in small letters, that nothing has
 * @returns the query with each of them swapped for the word most like it; null if one has none
 */
export function mendedQuery(
  query: string,
  unknown: readonly string[],
  vocabulary: Vocabulary,
): string | null {
  const offers = new Map(unknown.map((word) => [word, vocabulary.nearest(word)]));
  if (offers.size === 0 || [...offers.values()].includes(null)) return null;
  const mended = query.replaceAll(/[\p{L}\p{N}]+/gu, (word) =>
    written(offers.get(word.toLowerCase()) ?? word, word),
  );
  return mended === query ? null : mended;
}

/** A word with a capital if the reader gave it one. */
function written(word: string, as: string): string {
  const initial = as.charAt(0);
  return initial === initial.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Whether some word begins so. */
function begins(sorted: readonly string[], beginning: string): boolean {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < beginning) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.startsWith(beginning) ?? false;
}

/** The commonest of the words that differ least, those that begin alike before others. */
function nearest(words: readonly string[], word: string): string | null {
  let best: { one: string; worth: number } | null = null;
  for (const one of words) {
    const worth = difference(word, one);
    if (worth < (best?.worth ?? Infinity)) best = { one, worth };
  }
  return best?.one ?? null;
}

/** How much a word differs from one that may have been meant; infinite if it is another word. */
function difference(word: string, one: string): number {
  const limit = word.length < LONG ? 1 : 2;
  if (Math.abs(one.length - word.length) > limit) return Infinity;
  const steps = distance(word, one);
  if (steps > limit) return Infinity;
  return steps + (one[0] === word[0] ? 0 : 0.5);
}

/** How many letters are to be put in, taken out, changed or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const row = nextRow(a, b, i, last, before);
    before = last;
    last = row;
  }
  return at(last, b.length);
}

/** The distances of the beginning of a word up to a letter from every beginning of another. */
function nextRow(
  a: string,
  b: string,
  i: number,
  last: readonly number[],
  before: readonly number[],
): number[] {
  const row = [i + 1];
  for (let j = 0; j < b.length; j += 1) {
    const change = at(last, j) + (a[i] === b[j] ? 0 : 1);
    const isSwapped = j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
    const swap = isSwapped ? at(before, j - 1) + 1 : Infinity;
    row.push(Math.min(change, at(last, j + 1) + 1, at(row, j) + 1, swap));
  }
  return row;
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity;
}
