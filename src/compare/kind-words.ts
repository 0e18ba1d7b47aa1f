import { placeName } from './moved-words.ts';
import { isRelated } from './compared.ts';
import type { Comparison, Row } from './row.ts';

/** How the clauses of a row relate to each other, in words that need no legend. */
export function kindInWords(row: Row, { a, b }: Pick<Comparison, 'a' | 'b'>): string {
  if (row.kind === 'same') return 'The same words';
  if (row.kind === 'naming') return 'The same apart from names';
  if (row.kind === 'changed') return changedInWords(row, isRelated(a, b));
  const other = row.kind === 'only-a' ? b : a;
  if (row.elsewhere.length === 0) return `No counterpart found in ${other.shortName}`;
  const places = row.elsewhere.map((id) => placeName(other, id)).join(' and ');
  return `The same point as ${places}, in another row`;
}

/**
 * Only what was made from the other was reworded: clauses of two that were written apart settle a
 * point in words of their own.
 */
export function changedInWords({ diff }: Pick<Row, 'diff'>, isVersion: boolean): string {
  if (!isVersion) return 'On the same point';
  return diff?.gaveUp ? 'The same matter in other words' : 'Reworded';
}
