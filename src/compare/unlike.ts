import { sharedInOrder, type WeighedWords } from './likeness.ts';
import type { WordDiff } from './diff.ts';
import type { ReadText } from './read.ts';

/** Share of both texts in common, from which a reader is helped by having every word marked; decision 9 gives the evidence. */
const WORTH_MARKING = 0.4;

/** So much of one within the other is worth marking, however long the other is. */
const WITHIN = 0.8;

/**
 * Two texts side by side without marks, where word by word they have so little in common that marks would only be in the way.
 *
 * @returns null if they are worth comparing word by word
 */
export function unmarked(a: ReadText, b: ReadText): WordDiff | null {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const shared = sharedInOrder(wordsA, wordsB);
  const [countA, countB] = [wordsA.keys.length, wordsB.keys.length];
  const isWorth =
    2 * shared >= WORTH_MARKING * (countA + countB) || shared >= WITHIN * Math.min(countA, countB);
  if (isWorth) return null;
  return { parts: [{ kind: 'changed', a: a.text, b: b.text }], gaveUp: true };
}

function wordsOf({ tokens }: ReadText): WeighedWords {
  return { keys: tokens.map(({ key }) => key), weights: tokens.map(() => 1) };
}
