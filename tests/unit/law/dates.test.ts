import { expect, it } from 'vitest';
import { checkedInWords } from '../../../src/law/dates.ts';

it.each([
  ['2026-11', 'November 2026'],
  ['2026-01', 'January 2026'],
  ['2026-11-20', '20 November 2026'],
  ['2026-11-01', '1 November 2026'],
  ['2028-02-29', '29 February 2028'],
])('says %s as %s', (checked, words) => {
  expect(checkedInWords(checked)).toBe(words);
});
