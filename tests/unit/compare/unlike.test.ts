import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textReader } from '../../../src/compare/read.ts';
import { unmarked } from '../../../src/compare/unlike.ts';
import { text } from '../support/arbitrary.ts';

const read = textReader({});
const LONG =
  'Staff keep a record of the abuse, with the time and the date, and give it to the head.';

describe('two texts with hardly a word in common', () => {
  it('stand side by side without marks, and their words are kept', () => {
    const [a, b] = ['Passwords stay private and secure.', LONG];
    expect(unmarked(read(a), read(b))).toEqual({
      parts: [{ kind: 'changed', a, b }],
      gaveUp: true,
    });
  });

  it('are the same two from either side', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(unmarked(read(a), read(b)) === null).toBe(unmarked(read(b), read(a)) === null);
      }),
    );
  });
});

describe('two texts that are worth marking', () => {
  it('are those with much in common', () => {
    expect(unmarked(read(LONG), read(LONG.replace('the head', 'the police')))).toBeNull();
  });

  it('are those of which one stands within the other', () => {
    expect(unmarked(read('Staff keep a record.'), read(LONG))).toBeNull();
  });
});
