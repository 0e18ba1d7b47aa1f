/** What came of one server under one path. */
export interface Column {
  readonly program: string;
  readonly base: string;
  /** Names of the kinds of addresses, in order. */
  readonly kinds: readonly string[];
  /** What is not as it should be, by the kind of address. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
}

/** A row a kind of address, a column a server; below it what is not as it should be, in words. */
export function matrixOf(columns: readonly Column[]): string {
  const names = columns[0]?.kinds ?? [];
  const heads = columns.map(({ program, base }) => `${program} ${base}`);
  const rows = names.map((name) => [name, ...columns.map(({ faults }) => word(faults.get(name)))]);
  const words = columns.flatMap(({ program, base, faults }) =>
    Array.from(faults, ([name, found]) => `${program} ${base} ${name}: ${found.join('; ')}`),
  );
  return [grid([['', ...heads], ...rows]), ...words].join('\n');
}

/** How many were right. */
export function countLine(columns: readonly Column[]): string {
  const all = columns.reduce((sum, { kinds }) => sum + kinds.length, 0);
  const wrong = columns.reduce((sum, { faults }) => sum + faults.size, 0);
  return `${all - wrong} of ${all} as they should be`;
}

/** Lines of cells, each column as wide as its widest cell. */
export function grid(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd())
    .join('\n');
}

function word(faults: readonly string[] | undefined): string {
  return faults === undefined ? 'right' : 'WRONG';
}
