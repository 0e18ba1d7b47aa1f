import type { Line } from './line.ts';
import { isSignature } from './signatures.ts';

/**
 * Makes rows of lines whose cells are separated by strokes, where two or more with as many cells
 * are together: "Who | What they do".
 */
export function withTypedTables(lines: readonly Line[]): Line[] {
  const counts = lines.map((line) => cellsOf(line).length);
  return lines.map((line, index) => {
    const count = counts[index] ?? 0;
    const isOfTable = count > 1 && (counts[index - 1] === count || counts[index + 1] === count);
    return isOfTable ? { ...line, kind: 'row', text: cellsOf(line).join('\t') } : line;
  });
}

/**
 * The cells of a line; a stroke may be at its edges too. A line to be signed belongs to no table,
 * nor is what a program has marked.
 */
function cellsOf({ kind, label, why, text }: Line): string[] {
  if (kind !== 'para' || label !== null || why !== null || !text.includes('|')) return [];
  const cells = text.replace(/^\|\s*|\s*\|$/g, '').split(/\s*\|\s*/);
  return cells.some((cell) => /\p{L}/u.test(cell)) && !isSignature(text) ? cells : [];
}
