/** What came of one server. */
export interface Column {
  readonly program: string;
  /** How many kinds of addresses it was asked for, under each path. */
  readonly asked: number;
  readonly faults: readonly Fault[];
}

/** What is not as it should be. */
export interface Fault {
  /** Path under which the site was served. */
  readonly base: string;
  /** Name of the kind of address. */
  readonly kind: string;
  readonly words: readonly string[];
}

/**
 * A row for each kind of address and a column for each server; below, in words, what is not as it
 * should be.
 *
 * @param kinds their names, in order
 */
export function matrixOf(kinds: readonly string[], columns: readonly Column[]): string {
  const heads = ['', ...columns.map(({ program }) => program)];
  const rows = kinds.map((kind) => [kind, ...columns.map((column) => word(column, kind))]);
  const words = columns.flatMap(({ program, faults }) =>
    faults.map((fault) => `${program}, ${fault.base}, ${fault.kind}: ${fault.words.join('; ')}`),
  );
  return [grid([heads, ...rows]), ...words].join('\n');
}

/** How many were right. */
export function countLine(columns: readonly Column[]): string {
  const all = columns.reduce((sum, { asked }) => sum + asked, 0);
  const wrong = columns.reduce((sum, { faults }) => sum + faults.length, 0);
  return `${all - wrong} of ${all} as they should be`;
}

/** Lines of cells, each column as wide as its widest cell. */
export function grid(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function word({ faults }: Column, kind: string): string {
  return faults.some((fault) => fault.kind === kind) ? 'WRONG' : 'right';
}
