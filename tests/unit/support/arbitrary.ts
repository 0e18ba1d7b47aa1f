import fc from 'fast-check';
import type { NamingTerms } from '../../../src/compare/index.ts';
import { anyCharacter } from './any-character.ts';

/**
 * Words among which names, duty words and their neighbours are frequent, so that texts are often
 * alike.
 */
const word = fc.constantFrom(
  ...'the The school school/trust trust academy’s manager head staff must Must should not never 12 3 years'.split(
    ' ',
  ),
  ...'pupils parents friends online “friend” (posts), must. report records police support'.split(
    ' ',
  ),
);

const sentence = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));

/** Any text: of words that policies use, or of any characters at all. */
export const text = fc.oneof(
  { weight: 3, arbitrary: sentence },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);

const wording = fc.oneof(word, text, fc.constantFrom('must not', 'the head', '12 months', "don't"));

/** Any terms, sensible or not. */
export const terms: fc.Arbitrary<NamingTerms> = fc.dictionary(
  fc.constantFrom('people', 'school', 'head'),
  fc.array(wording, { maxLength: 4 }),
);

/**
 * Names of laws that do not exist, some part of others, and the words and marks that are around
 * them.
 */
export const LAW_NAMES = [
  'Blackboard Act 1991',
  'Blackboard Acts 1991 and 1996',
  'Blackboard',
  'Act 1991',
  'X (formerly Blackboard)',
  'Slates+',
  '1991',
] as const;

const lawWord = fc.constantFrom(
  ...LAW_NAMES,
  ...'the The and of Acts Act 1996 2013 Regulations Guidance Chalk (X Action'.split(' '),
);

const mark = fc.constantFrom(' ', ', ', ') ', ' (', '. ', '', '’s ');

/** Texts that seem to name laws, in which names overlap and run into other words. */
export const lawText = fc
  .array(fc.tuple(lawWord, mark), { maxLength: 10 })
  .map((parts) => parts.flat().join(''));
