import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actLikePhrases } from '../../../src/law/phrases.ts';
import { lawText, text } from '../support/arbitrary.ts';

/** Words of each phrase, and how many laws it names. */
function named(of: string): [string, number][] {
  return actLikePhrases(of).map(({ words, laws }) => [words, laws]);
}

describe('what reads like a law or guidance', () => {
  it.each<[string, string, string, number]>([
    ['an Act with its year', 'as the Chalk Act 1991 says', 'Chalk Act 1991', 1],
    ['Acts of two years', 'the Chalk Acts 1952 and 1996', 'Chalk Acts 1952 and 1996', 2],
    [
      'Acts of three years',
      'the Chalk Acts 1952, 1996 and 2013',
      'Chalk Acts 1952, 1996 and 2013',
      3,
    ],
    [
      'Acts of three years with a comma before "and"',
      'Chalk Acts 1952, 1996, and 2013',
      'Chalk Acts 1952, 1996, and 2013',
      3,
    ],
    ['Acts of two years with a sign', 'Chalk Acts 1952 & 1996', 'Chalk Acts 1952 & 1996', 2],
    ['an Act without a year', 'the Chalk Act is kept', 'Chalk Act', 1],
    ['Acts without a year', 'the Chalk Acts are kept', 'Chalk Acts', 1],
    [
      'a name with small words in it',
      'in the Protection of Chalk and Slates from the Sea Act 1843',
      'Protection of Chalk and Slates from the Sea Act 1843',
      1,
    ],
    [
      'a name with commas in it',
      'under the Chalk, Slates, and Sponges Act 1988, and',
      'Chalk, Slates, and Sponges Act 1988',
      1,
    ],
    ['a name with a hyphen in it', 'the Anti-Chalk Act 2015', 'Anti-Chalk Act 2015', 1],
    ['a name in brackets', 'law (Chalk Disclosure Act 1998).', 'Chalk Disclosure Act 1998', 1],
    [
      'a name that begins the sentence, with its article',
      'The Chalk Act 1991',
      'The Chalk Act 1991',
      1,
    ],
    ['Regulations', 'the Chalk Dust Regulations (2018)', 'Chalk Dust Regulations', 1],
    ['Regulations alone', 'Regulations', 'Regulations', 1],
    ['Guidance', 'in the Guidance for Safer Chalk', 'Guidance', 1],
    ['Guidance after its name', 'the Chalk Guidance 2019', 'Chalk Guidance', 1],
  ])('is %s', (_what, clause, words, laws) => {
    expect(named(clause)).toEqual([[words, laws]]);
  });

  it.each([
    ['an act in small letters', 'the chalk act 1991, and all acts 1952 and 1996'],
    ['an Act after a word in small letters', 'every Act, and the Acts'],
    ['what begins a clause', 'Act with care'],
    ['another word that begins so', 'Take Action, and note the Head’s Activity'],
    ['regulations and guidance in small letters', 'the Chalk regulations and Slate guidance'],
    ['one regulation', 'the Chalk Dust Regulation'],
    ['a word that ends so', 'Deregulations and Misguidance'],
  ])('is not %s', (_what, clause) => {
    expect(named(clause)).toEqual([]);
  });

  it('ends where a sentence ended before it', () => {
    expect(named('Ask the Head. Chalk Act 1991')).toEqual([['Chalk Act 1991', 1]]);
    expect(named('For Staff: Chalk Act 1991')).toEqual([['Chalk Act 1991', 1]]);
  });

  it('counts a year from 1800 on, and no other number', () => {
    expect(named('the Chalk Act 1843')).toEqual([['Chalk Act 1843', 1]]);
    expect(named('the Chalk Act 1066')).toEqual([['Chalk Act', 1]]);
    expect(named('the Chalk Acts 1991 and 12 more')).toEqual([['Chalk Acts 1991', 1]]);
  });

  it('is found in order, at the part that shows it', () => {
    const clause = 'The Guidance, the Chalk Act 1991 and the Slate Acts 1952 and 1996';
    const cores = actLikePhrases(clause).map(({ from, to }) => clause.slice(from, to));
    expect(cores).toEqual(['Guidance', 'Act 1991', 'Acts 1952 and 1996']);
  });
});

describe('in any text', () => {
  const anyText = fc.oneof({ weight: 3, arbitrary: lawText }, { weight: 1, arbitrary: text });

  it('each place lies within the text, ends its words, and follows the one before', () => {
    fc.assert(
      fc.property(anyText, (clause) => {
        let end = 0;
        for (const { words, from, to, laws } of actLikePhrases(clause)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeLessThanOrEqual(clause.length);
          expect(clause.slice(from, to)).toMatch(/^(Acts?|Regulations|Guidance)\b/);
          expect(clause.slice(0, to).endsWith(words)).toBe(true);
          expect(laws).toBeGreaterThanOrEqual(1);
          end = to;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

it('does not take the beginning of a sentence for an Act', () => {
  expect(named('Tell the Head. Act at once. Is it Mr Chalk? Act on it.')).toEqual([]);
});

it('reads a long list of capitalised names in one go', () => {
  const names = Array.from({ length: 60 }, (_, at) => `Chalkboard${at}`).join(', ');
  expect(actLikePhrases(`${names} and then our Guidance`)).toHaveLength(1);
});
