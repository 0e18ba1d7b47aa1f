import { placeName } from './moved-words.ts';
import type { Comparison, Row } from './row.ts';

/** How the clauses of a row stand to each other, in words that need no legend. */
export function kindInWords(row: Row, { a, b }: Pick<Comparison, 'a' | 'b'>): string {
  if (row.kind === 'same') return 'The same words';
  if (row.kind === 'naming') return 'The same but for names';
  if (row.kind === 'changed')
    return row.diff?.gaveUp ? 'The same matter in other words' : 'Reworded';
  const other = row.kind === 'only-a' ? b : a;
  if (row.elsewhere.length === 0) return `No counterpart found in ${other.shortName}`;
  const places = row.elsewhere.map((id) => placeName(other, id)).join(' and ');
  return `The same point as ${places}, in another row`;
}
