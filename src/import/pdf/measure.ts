import type { Line } from './line.ts';

/** What is usual in a document. */
export interface Measures {
  /** From one line of a paragraph to the next. */
  readonly leading: number;
  /** Where full lines end. */
  readonly right: number;
  /** The size of the type of the text. */
  readonly size: number;
}

/** The usual measures of the lines of a document. */
export function measuresOf(lines: readonly Line[]): Measures {
  const steps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const step = before?.page === line.page ? before.y - line.y : 0;
    return step > line.size * 0.9 ? [step] : [];
  });
  return {
    // Where most paragraphs are of one line, most steps are those between paragraphs.
    leading: quantile(steps, 0.25) || 14,
    right: quantile(
      lines.map((line) => line.right),
      0.95,
    ),
    size: usualSize(lines),
  };
}

/** The size in which most of the words are set. */
export function usualSize(lines: readonly Pick<Line, 'size' | 'text'>[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 11;
}

function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;
}
