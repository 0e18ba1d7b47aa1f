import { describe, expect, it } from 'vitest';
import { correct, type Correction } from '../../../../src/import/correct.ts';
import type { Item } from '../../../../src/import/items.ts';

const item = (
  key: number,
  role: Item['role'],
  number: string | null,
  text: string,
  depth = 0,
): Item => ({
  key,
  role,
  number,
  text,
  depth,
  why: role === 'left-out' ? 'title' : null,
});

const ITEMS: readonly Item[] = [
  item(1, 'left-out', null, 'Our policy'),
  item(2, 'heading', '1.', 'Aims', 1),
  item(3, 'clause', '1.1', 'Staff are kind. They smile 🙂 often.'),
  item(4, 'item', '(a)', 'at work', 1),
];

/** The piece with a key after a correction. */
function after(correction: Correction, key = correction.key): Item | undefined {
  return correct(ITEMS, correction).find((one) => one.key === key);
}

describe('joining', () => {
  it('adds the words to the piece before, with the number', () => {
    expect(correct(ITEMS, { kind: 'join', key: 4 })).toEqual([
      ...ITEMS.slice(0, 2),
      { ...ITEMS[2], text: 'Staff are kind. They smile 🙂 often. (a) at work' },
    ]);
  });

  it('passes over what is left out between', () => {
    const foot = item(2, 'left-out', null, 'Page 3');
    const head = item(1, 'clause', '1', 'Staff must');
    const joined = correct([head, foot, item(3, 'clause', null, 'be kind.')], {
      kind: 'join',
      key: 3,
    });
    expect(joined).toEqual([{ ...head, text: 'Staff must be kind.' }, foot]);
  });

  it('joins what is left out to the piece before it', () => {
    const list = [item(1, 'clause', '1', 'Staff must'), item(2, 'left-out', null, 'be kind.')];
    expect(correct(list, { kind: 'join', key: 2 })).toEqual([
      item(1, 'clause', '1', 'Staff must be kind.'),
    ]);
  });

  it.each([1, 2])('is not possible for the first of the document or the policy: %i', (key) => {
    expect(correct(ITEMS, { kind: 'join', key })).toBe(ITEMS);
  });
});

describe('parting', () => {
  it('makes a piece of its own of what follows, of the same role and without a number', () => {
    const parted = correct(ITEMS, { kind: 'part', key: 3, at: 16 });
    expect(parted.slice(2, 4)).toEqual([
      item(3, 'clause', '1.1', 'Staff are kind.'),
      item(5, 'clause', null, 'They smile 🙂 often.'),
    ]);
    expect(parted[4]).toBe(ITEMS[3]);
  });

  it.each([
    ['before the first character', 0],
    ['after the last', 36],
    ['beyond the end', 99],
    ['within a character', 28],
    ['between two units', 2.5],
  ])('is not possible %s', (_, at) => {
    expect(correct(ITEMS, { kind: 'part', key: 3, at })).toBe(ITEMS);
  });
});

describe('a number', () => {
  it('is set', () => {
    expect(after({ kind: 'number', key: 3, number: ' 1.2 ' })).toMatchObject({ number: '1.2' });
  });

  it('moves out of the words that begin with it', () => {
    const [first] = correct([item(1, 'clause', null, '14. Staff are kind.')], {
      kind: 'number',
      key: 1,
      number: '14.',
    });
    expect(first).toMatchObject({ number: '14.', text: 'Staff are kind.' });
  });

  it.each([null, '  '])('goes back to the words when it is cleared (%j)', (number) => {
    expect(after({ kind: 'number', key: 4, number })).toMatchObject({
      number: null,
      text: '(a) at work',
    });
  });

  it('that is there already changes nothing', () => {
    expect(correct(ITEMS, { kind: 'number', key: 4, number: '(a)' })).toBe(ITEMS);
  });
});

describe('a role', () => {
  it.each([
    ['heading', 1, null],
    ['clause', 0, null],
    ['item', 1, null],
    ['row', 0, null],
    ['left-out', 0, 'reader'],
  ] as const)('%s gives a depth and a reason that fit', (role, depth, why) => {
    const [first] = correct([item(1, role === 'clause' ? 'item' : 'clause', '1', 'Words')], {
      kind: 'role',
      key: 1,
      role,
    });
    expect(first).toMatchObject({ role, depth, why, number: '1', text: 'Words' });
  });

  it('brings back what was left out', () => {
    expect(after({ kind: 'role', key: 1, role: 'clause' })).toMatchObject({
      role: 'clause',
      why: null,
    });
  });

  it('that it has already changes nothing', () => {
    expect(correct(ITEMS, { kind: 'role', key: 1, role: 'left-out' })).toBe(ITEMS);
  });
});

describe('a depth', () => {
  it('is set of headings, items and clauses', () => {
    expect(after({ kind: 'depth', key: 2, depth: 2 })).toMatchObject({ depth: 2 });
    expect(after({ kind: 'depth', key: 3, depth: 1 })).toMatchObject({ depth: 1 });
    expect(after({ kind: 'depth', key: 4, depth: 2 })).toMatchObject({ depth: 2 });
  });

  it.each([
    [2, 0],
    [4, 10],
    [4, 1.5],
    [1, 1],
    [3, 0],
  ])('of piece %i cannot be %d', (key, depth) => {
    expect(correct(ITEMS, { kind: 'depth', key, depth })).toBe(ITEMS);
  });
});

it('leaves the list as it is where no piece has the key', () => {
  expect(correct(ITEMS, { kind: 'role', key: 9, role: 'row' })).toBe(ITEMS);
});

it('changes no list that it was given', () => {
  const before = structuredClone(ITEMS);
  correct(ITEMS, { kind: 'join', key: 3 });
  correct(ITEMS, { kind: 'part', key: 3, at: 5 });
  expect(ITEMS).toEqual(before);
});
