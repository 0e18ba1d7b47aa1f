import { expect, it } from 'vitest';
import { readWords } from '../../../src/compare/read.ts';
import { madePolicy } from '../support/made.ts';

const policy = madePolicy('mill-lane', { '1.1': 'Ask the head.', '1.1.a': 'Tell the head.' });

it('reads the words of a policy once, however many comparisons it is part of', () => {
  expect(readWords(policy)).toBe(readWords(policy));
  expect(readWords({ ...policy })).not.toBe(readWords(policy));
});

it('gives each clause its place, its lead-in and its words, each to compare by once', () => {
  const [first, second] = readWords(policy).clauses;
  expect(first).toMatchObject({ id: '1.1', parent: null, position: 0, text: 'Ask the head.' });
  expect(second).toMatchObject({ id: '1.1.a', parent: '1.1', position: 1 });
  expect(second?.tokens.map(({ raw }) => raw).join('')).toBe('Tell the head.');
  expect(second?.keys.size).toBe(second?.tokens.length);
});
