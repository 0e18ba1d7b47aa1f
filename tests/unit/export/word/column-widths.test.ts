import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../src/export/word/column-widths.ts';

const WHOLE = 9000;
const LONG =
  'Its chapter on interception was repealed, and what is left is in force in part. '.repeat(3);

describe('the widths of columns', () => {
  it('leave room for every word beside a long cell', () => {
    const [clause, note, checked] = columnWidths(
      [
        ['Clause', 'What became of it', 'Checked'],
        ['1.3 (a)', LONG, 'November 2026'],
      ],
      WHOLE,
    );
    expect(clause).toBeGreaterThanOrEqual(1000);
    expect(checked).toBeGreaterThanOrEqual(1200);
    expect(note).toBeGreaterThan(5000);
  });

  it('never come to more than the table', () => {
    for (const rows of [
      [['a'.repeat(400), 'b'.repeat(400)]],
      [Array(12).fill('Keeping')],
      [['']],
    ]) {
      const widths = columnWidths(rows, WHOLE);
      expect(widths.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(WHOLE);
      expect(Math.min(...widths)).toBeGreaterThan(0);
    }
  });
});
