import { expect, it } from 'vitest';
import { whenInWords } from '../../../src/adopt/when.ts';

const NOW = new Date(2026, 11, 9, 18, 30);

it('today has its time alone', () => {
  expect(whenInWords(new Date(2026, 11, 9, 14, 2), NOW)).toBe('at 14:02');
});

it('another day is named', () => {
  expect(whenInWords(new Date(2026, 10, 3, 9, 5), NOW)).toBe('on 3 November 2026 at 09:05');
});
