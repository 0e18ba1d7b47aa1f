import { tokensOf } from './pieces.ts';

type Words = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{N}]/u;

/** The words of a text and how often each is in it, capitals aside. */
export function wordsOf(text: string): Words {
  const words = new Map<string, number>();
  for (const token of tokensOf(text.toLowerCase())) {
    if (WORD.test(token)) words.set(token, (words.get(token) ?? 0) + 1);
  }
  return words;
}

/**
 * What two texts have in common of all their words: from 0, nothing, to 1, every word. Two texts
 * without words are alike.
 */
export function wordsAlike(a: Words, b: Words): number {
  const all = total(a) + total(b);
  if (all === 0) return 1;
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  return (2 * common) / all;
}

/** The same for texts of which the words have not been read. */
export function alike(a: string, b: string): number {
  return wordsAlike(wordsOf(a), wordsOf(b));
}

function total(words: Words): number {
  return [...words.values()].reduce((sum, count) => sum + count, 0);
}
