import { expect, it } from 'vitest';
import { readWhen } from '../../../../src/components/check/read-when.ts';

it('says when a document was read, and is not stopped by a time that is damaged', () => {
  const now = new Date(2026, 10, 26, 15, 0);
  expect(readWhen(new Date(2026, 10, 26, 14, 2).toISOString(), now)).toBe('at 14:02');
  for (const damaged of ['', 'yesterday', '2026-99-99']) {
    expect(readWhen(damaged, now)).toBe('some time ago');
  }
});
