import { expect, it } from 'vitest';
import { comparePolicies, isDutyWord } from '../../../src/compare/index.ts';
import { namingUsed } from '../../../src/compare/naming-used.ts';
import { comparison } from '../support/comparisons.ts';
import { madePolicy, madeTopic } from '../support/made.ts';

const [a, b] = [madePolicy('mill-lane', {}), madePolicy('sea-bank', {})];
const namesA = { ...a.terms, school: ['school/trust', 'HR'], people: ['employees'] };
const namesB = { ...b.terms, school: ['Mill Lane Academy', 'school', 'PTA'], people: ['staff'] };

/** The names used where the clauses of two policies stand side by side. */
function used(textsA: Record<string, string>, textsB: Record<string, string>) {
  const topic = madeTopic('images', {
    'mill-lane': ['strict', ...Object.keys(textsA)],
    'sea-bank': ['strict', ...Object.keys(textsB)],
  });
  const left = madePolicy('mill-lane', textsA, { terms: namesA });
  const right = madePolicy('sea-bank', textsB, { terms: namesB });
  return namingUsed(comparePolicies(left, right, [topic]));
}

it('counts each pair of names once a place, the most frequent first', () => {
  const textsA = {
    '1.1': 'Employees keep passwords private in the school/trust.',
    '1.2': 'Employees keep records of threatening messages.',
  };
  const textsB = {
    '1.1': 'Staff keep passwords private in the school.',
    '1.2': 'Staff keep records of threatening messages.',
  };
  expect(used(textsA, textsB)).toEqual([
    { a: 'employees', b: 'staff', count: 2 },
    { a: 'school/trust', b: 'school', count: 1 },
  ]);
});

it('leaves out articles, endings and punctuation, and keeps the capitals of names and initials', () => {
  const textsA = {
    '1.1': "The school/trust's passwords are kept private;",
    '1.2': 'Report threatening messages to HR.',
  };
  const textsB = {
    '1.1': 'Mill Lane Academy’s passwords are kept private.',
    '1.2': 'Report threatening messages to PTA.',
  };
  expect(used(textsA, textsB)).toEqual([
    { a: 'HR', b: 'PTA', count: 1 },
    { a: 'school/trust', b: 'Mill Lane Academy', count: 1 },
  ]);
});

it('is nothing where both policies use the same names', () => {
  expect(used({ '1.1': 'Ask the school.' }, { '1.1': 'Ask the school.' })).toEqual([]);
});

it('names, for the NEU model and Littletown, what the front matter says was taken as the same', () => {
  const names = namingUsed(comparison('neu', 'littletown'));
  const pairs = names.map((one) => `${one.a} = ${one.b}`);
  expect(pairs[0]).toBe('employees = staff');
  expect(pairs.filter((pair) => /manager|principal/i.test(pair))).toEqual([]);
  expect(pairs).toContain('school/trust = Littletown Primary Academy and Nursery');
  expect(pairs.filter((pair) => pair.includes('afeguarding'))).toEqual([]);
  const words = names.flatMap((one) => `${one.a} ${one.b}`.split(/[\s/]/));
  expect(words.filter(isDutyWord)).toEqual([]);
});
