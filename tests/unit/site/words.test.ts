import { expect, it } from 'vitest';
import { counted, countWord, sentenceCase } from '../../../src/site/words.ts';

it.each([
  [0, 'no'],
  [1, 'one'],
  [5, 'five'],
  [12, 'twelve'],
  [13, '13'],
  [1000, '1,000'],
])('says %d as %s', (count, words) => {
  expect(countWord(count)).toBe(words);
});

it('begins a sentence with a capital', () => {
  expect(sentenceCase('five policies')).toBe('Five policies');
  expect(sentenceCase('')).toBe('');
});

it('counts in figures, and one of a thing without an s', () => {
  expect(counted(1, 'minute')).toBe('1 minute');
  expect(counted(2081, 'word')).toBe('2,081 words');
  expect(counted(0, 'word')).toBe('0 words');
});
