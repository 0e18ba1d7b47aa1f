import { expect, it } from 'vitest';
import { readItems } from '../../../../src/import/saved-items.ts';

const WHOLE = {
  key: 1,
  role: 'clause',
  number: null,
  text: 'Staff are kind.',
  depth: 0,
  why: null,
};

it('reads what was kept, and nothing beside it', () => {
  const leftOut = { ...WHOLE, key: 2, role: 'left-out', why: 'furniture' };
  expect(readItems([{ ...WHOLE, extra: true }, leftOut])).toEqual([WHOLE, leftOut]);
  expect(readItems([])).toEqual([]);
});

it.each([
  ['no list', { 0: WHOLE }],
  ['nothing', null],
  ['a text', '[]'],
  ['a piece that is none', [WHOLE, 7]],
  ['a key of text', [{ ...WHOLE, key: '1' }]],
  ['a key of nought', [{ ...WHOLE, key: 0 }]],
  ['the same key twice', [WHOLE, WHOLE]],
  ['a role that is none', [{ ...WHOLE, role: 'toString' }]],
  ['a number that is no text', [{ ...WHOLE, number: 5 }]],
  ['no words', [{ ...WHOLE, text: undefined }]],
  ['a depth below nought', [{ ...WHOLE, depth: -1 }]],
  ['a depth without end', [{ ...WHOLE, depth: Infinity }]],
  ['a reason that is none', [{ ...WHOLE, role: 'left-out', why: 'constructor' }]],
  ['a reason for a clause', [{ ...WHOLE, why: 'title' }]],
  ['no reason for what is left out', [{ ...WHOLE, role: 'left-out' }]],
])('refuses %s', (_, json) => {
  expect(readItems(json)).toBeNull();
});
