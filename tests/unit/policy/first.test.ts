import { expect, it } from 'vitest';
import { firstPolicies, MOST_SIDE_BY_SIDE } from '../../../src/policy/first.ts';

const named = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ slug: `school-${at}` }));

it('are all policies while they fit side by side, read or not', () => {
  const few = named(MOST_SIDE_BY_SIDE);
  expect(firstPolicies(few, () => false)).toEqual(few);
});

it('are beyond that the first of those that have been read', () => {
  const many = named(MOST_SIDE_BY_SIDE + 3);
  const first = firstPolicies(many, (slug) => slug !== 'school-1');
  expect(first.map(({ slug }) => slug)).toEqual(
    ['school-0', 'school-2', 'school-3', 'school-4', 'school-5', 'school-6'].slice(
      0,
      MOST_SIDE_BY_SIDE,
    ),
  );
});
