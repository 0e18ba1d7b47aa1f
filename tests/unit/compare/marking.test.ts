import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../src/compare/diff.ts';
import { markTexts } from '../../../src/compare/marking.ts';
import { textReader } from '../../../src/compare/read.ts';
import { text } from '../support/arbitrary.ts';

const read = textReader({});
const mark = (a: string, b: string) => markTexts(read(a), read(b));
const LONG =
  'Staff keep a record of the abuse, with the time and the date, and give it to the head.';

describe('two texts with hardly a word in common', () => {
  it('stand side by side without marks', () => {
    const [a, b] = ['Passwords stay private and secure.', LONG];
    expect(mark(a, b)).toEqual({ parts: [{ kind: 'changed', a, b }], gaveUp: true });
  });
});

describe('two texts that are worth marking', () => {
  it('are those with much in common: each word is told', () => {
    const other = LONG.replace('the head', 'police');
    expect(mark(LONG, other)).toEqual(diffTexts(read(LONG), read(other)));
  });

  it('are those of which one is within the other', () => {
    expect(mark('Staff keep a record.', LONG).gaveUp).toBe(false);
  });

  it('are those with a phrase in common, and few words between two changes are no reason to part them', () => {
    const [a, b] = [
      'Never accept a request of a child under the age of 18 or of whoever has left, as a rule.',
      'Refuse them all: pupils under the age of 18, parents, whoever asks on their behalf, always.',
    ];
    const { parts, gaveUp } = mark(a, b);
    expect(gaveUp).toBe(false);
    const same = parts.filter((part) => part.kind === 'same').map((part) => part.a.trim());
    expect(same).toEqual(['under the age of 18']);
  });
});

it('gives both texts exactly, and the same marks from either side', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { parts, gaveUp } = mark(a, b);
      expect(parts.map((part) => part.a).join('')).toBe(a);
      expect(parts.map((part) => part.b).join('')).toBe(b);
      const mirrored = parts.map(({ kind, a: left, b: right }) => ({ kind, a: right, b: left }));
      expect(mark(b, a)).toEqual({ parts: mirrored, gaveUp });
    }),
    { numRuns: 1000 },
  );
});
