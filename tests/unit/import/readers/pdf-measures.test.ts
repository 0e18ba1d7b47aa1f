import { describe, expect, it } from 'vitest';
import { goesOn } from '../../../../src/import/pdf/joining.ts';
import type { Line } from '../../../../src/import/pdf/line.ts';
import { measuresOf } from '../../../../src/import/pdf/measure.ts';

/** A line of type of 10 points, each letter of which takes 5. */
function line(text: string, y: number, more: Partial<Line> = {}): Line {
  const x = more.x ?? 50;
  return {
    text,
    cells: [{ x, text }],
    x,
    right: x + text.length * 5,
    y,
    size: 10,
    bold: false,
    firstTag: null,
    lastTag: null,
    artifact: false,
    page: 1,
    pageHeight: 842,
    columnRight: 0,
    note: false,
    ...more,
  };
}

const FULL = 'Staff must think twice before they post any words about';

describe('the measures of a document', () => {
  it('are the step from line to line, where lines end, and the size of most words', () => {
    const lines = [700, 686, 672, 640].map((y) => line(FULL, y));
    const title = line('Policy', 780, { size: 20 });
    expect(measuresOf([title, ...lines])).toEqual({ leading: 14, right: 325, size: 10 });
  });

  it('count no step to another page, and none within a line', () => {
    const first = [line(FULL, 700), line('2', 696), line(FULL, 682)];
    const next = line(FULL, 600, { page: 2 });
    expect(measuresOf([...first, next]).leading).toBe(14);
    expect(measuresOf([line(FULL, 700), line('2', 691), line(FULL, 600)]).leading).toBe(91);
  });

  it('are usual ones where nothing tells them', () => {
    expect(measuresOf([])).toEqual({ leading: 14, right: 0, size: 11 });
    expect(measuresOf([line(FULL, 700)]).leading).toBe(14);
  });
});

describe('a paragraph', () => {
  const measures = { leading: 14, right: 325, size: 10 };
  /** Whether words go on with a line that ends so many points before the margin. */
  const joins = (short: number, words: string): boolean => {
    const last = line(FULL, 700, { right: 325 - short });
    return goesOn(last, last, line(words, 686), measures);
  };

  it('goes on where the next word would not have fitted, and ends where it would', () => {
    // Four letters, a space and a fifth more: 30 points.
    expect(joins(29, 'them at home')).toBe(true);
    expect(joins(30, 'them at home')).toBe(false);
    expect(joins(59, 'somewhere else')).toBe(true);
    expect(joins(61, 'somewhere else')).toBe(false);
  });

  it('takes no letter to be wider than the type is high', () => {
    // Two letters that take 100 points are spaced out: they count for 10 points each.
    const last = line(FULL, 700, { right: 325 - 40 });
    const wide = line('to', 686, { right: 150 });
    expect(goesOn(last, last, wide, measures)).toBe(false);
    expect(goesOn(last, last, { ...wide, right: 60 }, { ...measures, right: 290 })).toBe(true);
  });
});
