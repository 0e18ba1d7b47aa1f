import type { Comparison } from './row.ts';

/**
 * How many clauses of each side pair with clauses of the other: a row may hold several of a side.
 *
 * @param comparison two policies compared
 */
export function pairedClauses({ rows }: Pick<Comparison, 'rows'>): { a: number; b: number } {
  const pairs = rows.filter(({ a, b }) => a.length > 0 && b.length > 0);
  const count = (side: 'a' | 'b') => pairs.reduce((sum, row) => sum + row[side].length, 0);
  return { a: count('a'), b: count('b') };
}
