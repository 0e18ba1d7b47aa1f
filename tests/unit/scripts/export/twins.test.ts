import { expect, it } from 'vitest';
import { namelessNotes, twinNotes } from '../../../../scripts/export/twins.ts';

const rows = (count: number, school: string) =>
  Array.from({ length: count }, (_one, at) => ({
    place: `schools.csv:${at + 2}`,
    school,
    names: { school, end: `2026-11-26-${at + 1}` },
  }));

it('five notes of one kind are listed, and the others counted', () => {
  expect(twinNotes(rows(7, 'Hill View')).at(-1)).toBe('And 1 more school that is there twice.');
  expect(twinNotes(rows(8, 'Hill View')).at(-1)).toBe('And 2 more schools that are there twice.');
  const nameless = [...rows(6, ''), ...rows(1, 'Hill View')];
  expect(namelessNotes(nameless).at(-1)).toBe('And 1 more row without the name of a school.');
});
