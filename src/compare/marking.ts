import { diffTexts, joinIslands, type WordDiff } from './diff.ts';
import { sharedInOrder, type WeighedWords } from './likeness.ts';
import type { ReadText } from './read.ts';

/**
 * Share of both texts in common, from which a reader is helped by having every word marked;
 * decision 9 gives the evidence.
 */
const WORTH_MARKING = 0.4;

/** So much of one within the other is worth marking, however long the other is. */
const WITHIN = 0.8;

/**
 * So many words in a row in common are a phrase that a reader wants to see, whatever is around
 * it.
 */
const PHRASE = 5;

/**
 * Texts with less in common are marked in longer stretches: so few words between two changes are
 * chance.
 */
const MUCH_ALIKE = 0.6;
const LOOSE_ISLAND = 3;

/**
 * Compares the words of two clauses that are paired.
 *
 * @returns their differences word by word; as a whole, without marks, where they have so little in
 *   common that marks would only be in the way
 */
export function markTexts(a: ReadText, b: ReadText): WordDiff {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const shared = sharedInOrder(wordsA, wordsB);
  const [countA, countB] = [wordsA.keys.length, wordsB.keys.length];
  const share = (2 * shared) / (countA + countB);
  const isWorth =
    share >= WORTH_MARKING ||
    shared >= WITHIN * Math.min(countA, countB) ||
    longestPhrase(wordsA.keys, wordsB.keys) >= PHRASE;
  if (!isWorth) return { parts: [{ kind: 'changed', a: a.text, b: b.text }], gaveUp: true };
  const diff = diffTexts(a, b);
  if (share >= MUCH_ALIKE) return diff;
  return { ...diff, parts: joinIslands(diff.parts, LOOSE_ISLAND) };
}

function wordsOf({ tokens }: ReadText): WeighedWords {
  return { keys: tokens.map(({ key }) => key), weights: tokens.map(() => 1) };
}

/** The most words in a row that two texts have in common. */
function longestPhrase(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let above = new Uint32Array(b.length + 1);
  for (const key of a) {
    const row = new Uint32Array(b.length + 1);
    for (const [at, other] of b.entries()) {
      if (key === other) longest = Math.max(longest, (row[at + 1] = (above[at] ?? 0) + 1));
    }
    above = row;
  }
  return longest;
}
