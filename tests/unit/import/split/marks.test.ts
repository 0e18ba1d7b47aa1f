import { describe, expect, it } from 'vitest';
import { labelMark, loneMark, typedMark } from '../../../../src/import/split/marks.ts';
import { letterValue, romanValue } from '../../../../src/import/split/roman.ts';

describe('a typed mark', () => {
  it.each([
    ['5.2 Staff must', 'decimal', '5.2', 'Staff must'],
    ['5.2.1. Staff must', 'decimal', '5.2.1.', 'Staff must'],
    ['5.2 – Staff must', 'decimal', '5.2', 'Staff must'],
    ['5.2Staff must', 'decimal', '5.2', 'Staff must'],
    ['2.1.1be polite', 'decimal', '2.1.1', 'be polite'],
    ['5.2 (a)(i) Staff must', 'decimal', '5.2 (a)(i)', 'Staff must'],
    ['5(b) Staff must', 'decimal', '5(b)', 'Staff must'],
    ['A1 Staff must', 'decimal', 'A1', 'Staff must'],
    ['A.1 Staff must', 'decimal', 'A.1', 'Staff must'],
    ['- 5.2 Staff must', 'decimal', '5.2', 'Staff must'],
    ['14. Staff Code', 'whole', '14.', 'Staff Code'],
    ['(3) staff must', 'whole', '(3)', 'staff must'],
    ['2 Scope', 'whole', '2', 'Scope'],
    ['(12) staff must', 'whole', '(12)', 'staff must'],
    ['12)staff must', 'whole', '12)', 'staff must'],
    ['12:  – staff must', 'whole', '12:', 'staff must'],
    ['12.  staff must', 'whole', '12.', 'staff must'],
    ['12.-  staff must', 'whole', '12.', 'staff must'],
    ['12  Scope', 'whole', '12', 'Scope'],
    ['12 –  “Scope”', 'whole', '12', '“Scope”'],
    ['101 Staff must', 'whole', '101', 'Staff must'],
    ['(a) staff', 'letter', '(a)', 'staff'],
    ['b) staff', 'letter', 'b)', 'staff'],
    ['iv. staff', 'letter', 'iv.', 'staff'],
    ['A. Purpose', 'letter', 'A.', 'Purpose'],
    ['• staff', 'bullet', null, 'staff'],
    ['•staff', 'bullet', null, 'staff'],
    ['o staff', 'bullet', null, 'staff'],
    ['\uf0b7 staff', 'bullet', null, 'staff'],
  ])('of %j is %s %j', (text, kind, printed, rest) => {
    const found = typedMark(text);
    expect([found?.mark.kind, found?.mark.printed, found?.rest]).toEqual([kind, printed, rest]);
  });

  it.each([
    '9.30 am is too early.',
    '2.5 million people use it.',
    '13 children attended.',
    '2024 was a good year.',
    'e.g. pictures',
    'i.e. pictures',
    'a pupil',
    'only staff',
    '-5 degrees',
    '5.2',
    '(see below)',
  ])('is not found in %j', (text) => {
    expect(typedMark(text)).toBeNull();
  });

  it('does not take a word in brackets for a letter', () => {
    expect(typedMark('5.2 (see) below')).toMatchObject({
      mark: { printed: '5.2' },
      rest: '(see) below',
    });
  });
});

it.each([
  ['1.', 'whole'],
  ['(12)', 'whole'],
  ['5.2.', 'decimal'],
  ['(a)', 'letter'],
  ['iv.', 'letter'],
  ['b', 'letter'],
  ['•', 'bullet'],
  ['o', 'bullet'],
  ['–', 'bullet'],
  ['٣.', 'decimal'],
])('a label %j is %s', (label, kind) => {
  expect(labelMark(label).kind).toBe(kind);
});

it.each([
  ['5.2', 'decimal'],
  ['7', 'whole'],
  ['(a)', 'letter'],
  ['•', 'bullet'],
  ['5.2 Staff', undefined],
  ['2024', undefined],
  ['a', undefined],
])('alone on a line, %j is %s', (text, kind) => {
  expect(loneMark(text)?.kind).toBe(kind);
});

it.each([
  ['i', 1],
  ['IV', 4],
  ['ix', 9],
  ['xl', 40],
  ['XCIX', 99],
  ['iiii', null],
  ['vx', null],
  ['a', null],
  ['', null],
])('%j as a roman number is %j', (letters, value) => {
  expect(romanValue(letters)).toBe(value);
});

it.each([
  ['a', 1],
  ['Z', 26],
  ['aa', 27],
  ['bb', 28],
  ['ab', 28],
  ['xy', null],
  ['iii', null],
])('%j as a letter is %j', (letters, value) => {
  expect(letterValue(letters)).toBe(value);
});
