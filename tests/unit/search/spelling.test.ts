import { describe, expect, it } from 'vitest';
import { mendedQuery, readVocabulary } from '../../../src/search/spelling.ts';
import { vocabularyOf } from '../../../src/search/vocabulary.ts';
import { policies } from '../support/project.ts';
import { topics } from '../support/topics.ts';

const WORDS = vocabularyOf(
  policies.flatMap(({ clauses }) => clauses.map(({ text }) => text)),
  topics.flatMap(({ title, question, words }) => [title, question, ...words]),
);
const VOCABULARY = readVocabulary(WORDS);
const mended = (query: string) =>
  mendedQuery(
    query,
    query
      .toLowerCase()
      .split(' ')
      .filter((word) => !VOCABULARY.knows(word)),
    VOCABULARY,
  );

describe('the words of the index', () => {
  it('are each there once, the commonest first, in small letters', () => {
    const { clauses, others } = vocabularyOf(
      ['On Facebook. The School', 'the school school'],
      ['moan, school'],
    );
    expect(clauses).toEqual(['school', 'facebook']);
    expect(others).toEqual(['moan']);
  });

  it('have a word with a hyphen whole and in parts', () => {
    expect(vocabularyOf(['cyber-bullying'], []).clauses).toEqual([
      'bullying',
      'cyber',
      'cyberbullying',
    ]);
  });

  it('are bounded, however large the library', () => {
    const many = Array.from(
      { length: 9000 },
      (_, index) => `word${'abcdefghij'.repeat(2)}${letters(index)}`,
    );
    expect(vocabularyOf(many, []).clauses).toHaveLength(6000);
  });

  it('know other forms of a word, and its beginning, which is still being typed', () => {
    for (const word of ['harassment', 'harassed', 'harass', 'haras', 'twitter', 'hr'])
      expect(VOCABULARY.inClauses(word), word).toBe(true);
    expect(VOCABULARY.inClauses('sexting')).toBe(false);
    expect(VOCABULARY.knows('sexting')).toBe(true);
    expect(VOCABULARY.knows('facebok')).toBe(false);
  });
});

describe('a misspelt word', () => {
  it.each([
    ['Facebok', 'Facebook'],
    ['harrassment', 'harassment'],
    ['cyberbulying', 'cyberbullying'],
    ['safegaurding concern', 'safeguarding concern'],
    ['whistelblowing', 'whistleblowing'],
    ['confidentialty', 'confidentiality'],
    ['posting on facebok', 'posting on facebook'],
  ])('is mended: %s', (query, right) => {
    expect(mended(query)).toBe(right);
  });

  it.each(['sexting', 'moan', 'qwertyuiop', 'harass', 'holiday', ''])(
    'is not seen in a word that is right, or like no other: %s',
    (query) => {
      expect(mended(query)).toBeNull();
    },
  );
});

function letters(number: number): string {
  return number.toString().replaceAll(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)));
}
