import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/compare/tokens.ts';
import { text } from '../support/arbitrary.ts';

function words(of: string): string[] {
  return tokenise(of).map((token) => token.word);
}

function raws(of: string): string[] {
  return tokenise(of).map((token) => token.raw);
}

describe('the tokens of any text', () => {
  it('joined give the text, and are none only where it has no words', () => {
    fc.assert(
      fc.property(text, (one) => {
        const tokens = raws(one);
        if (tokens.length > 0) expect(tokens.join('')).toBe(one);
        else expect(one).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('hold no capitals, no curly apostrophe and no space in their words', () => {
    fc.assert(
      fc.property(text, (one) => {
        const all = words(one).join('');
        expect(all).toBe(all.toLowerCase());
        expect(all).not.toMatch(/[’\s]/);
      }),
    );
  });
});

describe('a word', () => {
  it('is in lower case, without the punctuation around it', () => {
    expect(words('Ask FIRST, (always).')).toEqual(['ask', 'first', 'always']);
  });

  it('keeps its apostrophe, straight', () => {
    expect(words('Don’t o’clock')).toEqual(["don't", "o'clock"]);
    expect(words('shouldn’t’ve')).toEqual(words("shouldn't've"));
  });

  it('has its possessive ending apart', () => {
    expect(words("the school/trust's care")).toEqual(['the', 'school', 'trust', "'s", 'care']);
    expect(words('the pupil’s')).toEqual(['the', 'pupil', "'s"]);
    expect(words("the pupils' parents")).toEqual(['the', 'pupils', 'parents']);
  });

  it('may be of any script, and a number', () => {
    expect(words('Ysgol Gwynedd’r 18 Łódź école')).toEqual([
      'ysgol',
      "gwynedd'r",
      '18',
      'łódź',
      'école',
    ]);
  });
});

describe('what stands between two words', () => {
  it('belongs to the word before it', () => {
    expect(raws('Ask,  first.')).toEqual(['Ask,  ', 'first.']);
  });

  it('belongs to the word after it if it opens it', () => {
    expect(raws('from “friends” (and others)')).toEqual([
      'from ',
      '“friends” ',
      '(and ',
      'others)',
    ]);
    expect(raws('and/or')).toEqual(['and/', 'or']);
  });

  it('is kept before the first word', () => {
    expect(raws('… Ask')).toEqual(['… Ask']);
  });
});
