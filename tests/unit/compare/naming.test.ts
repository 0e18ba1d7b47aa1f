import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDutyWord, type NamingTerms } from '../../../src/compare/index.ts';
import { namingReader } from '../../../src/compare/naming.ts';
import { tokenise } from '../../../src/compare/tokens.ts';
import { terms, text } from '../support/arbitrary.ts';

/** What is compared of a text. */
function keys(of: string, by: NamingTerms): string[] {
  return namingReader(by)(tokenise(of)).map((token) => token.key);
}

describe('the names in any text', () => {
  it('leave its words as they stand', () => {
    fc.assert(
      fc.property(text, terms, (one, by) => {
        const tokens = tokenise(one);
        const named = namingReader(by)(tokens);
        expect(named.map((token) => token.raw).join('')).toBe(
          tokens.map((token) => token.raw).join(''),
        );
        expect(named.flatMap((token) => token.word.split(' '))).toEqual(
          tokens.map((token) => token.word),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('hold no duty word, whatever the terms', () => {
    fc.assert(
      fc.property(text, terms, (one, by) => {
        const named = namingReader(by)(tokenise(one)).filter(({ key }) => key.startsWith('⟨'));
        expect(named.flatMap((token) => token.word.split(' ')).filter(isDutyWord)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a name', () => {
  it('is compared by its kind, with the article before it and the ending after it', () => {
    const by = { school: ['school'] };
    expect(keys("The School's gate", by)).toEqual(['⟨school⟩', 'gate']);
    expect(keys('a school', by)).toEqual(['a', '⟨school⟩']);
  });

  it('may be of several words, and divided as the policy likes', () => {
    const by = { school: ['school/trust', 'school'], head: ['senior manager'] };
    expect(keys('school/trust school / trust senior-manager', by)).toEqual([
      '⟨school⟩',
      '⟨school⟩',
      '⟨head⟩',
    ]);
  });

  it('is no part of a word', () => {
    expect(keys('preschool schools', { school: ['school'] })).toEqual(['preschool', 'schools']);
  });

  it('is left alone if a duty word is in it, if it has no word, or if it is under two kinds', () => {
    expect(keys('must ask', { head: ['must', '…', ''] })).toEqual(['must', 'ask']);
    expect(keys('ask heads', { head: ['heads'], people: ['Heads'] })).toEqual(['ask', 'heads']);
  });

  it('may be twice under one kind', () => {
    expect(keys('ask heads', { head: ['heads', 'Heads'] })).toEqual(['ask', '⟨head⟩']);
  });
});
