import { expect, it } from 'vitest';
import { without } from '../../../src/adopt/without.ts';

it('takes one key out of a record, and leaves the record as it was', () => {
  const record = { a: 1, b: 2 };
  expect(without(record, 'a')).toEqual({ b: 2 });
  expect(without(record, 'c')).toEqual(record);
  expect(record).toEqual({ a: 1, b: 2 });
});
