import { expect, it } from 'vitest';
import { beginningOf } from '../../../src/policy/beginning.ts';

it('a short text is its own beginning', () => {
  expect(beginningOf('Ask first.')).toBe('Ask first.');
});

it('a long text ends at a word, without the comma after it', () => {
  const begin = 'Staff must ask the parents, '.repeat(3) + 'and the pupils, ';
  expect(beginningOf(begin + 'before they post anything at all')).toBe(
    'Staff must ask the parents, Staff must ask the parents, Staff must ask the parents, and the pupils, before…',
  );
  expect(beginningOf('x'.repeat(300))).toBe(`${'x'.repeat(110)}…`);
});
