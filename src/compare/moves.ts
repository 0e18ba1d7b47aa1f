import { heaviestInOrder } from './in-order.ts';
import { findMovedSentences } from './moved-sentences.ts';
import type { ReadPolicy } from './read.ts';
import type { MovedSentence, PlainRow, Row } from './row.ts';

/** Order also means something where nearly all of many pairs run in one order. */
const MOSTLY = 0.85;
const MANY = 20;

/**
 * Tells what is in another place: pairs that are out of the order in which the others run, and
 * sentences that are found word for word in another clause of the other policy. A clause that was
 * merely shifted, since others were put in or taken out before it, has not moved.
 *
 * @param rows in the order of the left policy
 * @param related whether one policy was made from the other
 */
export function findMoves(
  rows: readonly PlainRow[],
  a: ReadPolicy,
  b: ReadPolicy,
  related: boolean,
): Row[] {
  const moved = movedIn(rows, placesIn(a), placesIn(b), related);
  const sentences = findMovedSentences(rows, a, b);
  return rows.map((row) => ({
    ...row,
    moved: moved.has(row),
    movedSentences: sentences.get(row) ?? NONE,
  }));
}

const NONE: readonly MovedSentence[] = [];

function movedIn(
  rows: readonly PlainRow[],
  placesA: ReadonlyMap<string, number>,
  placesB: ReadonlyMap<string, number>,
  related: boolean,
): ReadonlySet<PlainRow> {
  const pairs = rows
    .filter(({ a, b }) => a.length > 0 && b.length > 0)
    .map((row) => ({
      row,
      a: placesA.get(row.a[0]?.id ?? '') ?? 0,
      b: placesB.get(row.b[0]?.id ?? '') ?? 0,
      // Where two changed places, the shorter one moved.
      weight: [...row.a, ...row.b].reduce((sum, { text }) => sum + text.length, 1),
    }))
    .toSorted((one, other) => one.a - other.a);
  const inOrder = heaviestInOrder(pairs);
  const meansSomething = related || (pairs.length >= MANY && inOrder.size >= MOSTLY * pairs.length);
  if (!meansSomething) return new Set();
  return new Set(pairs.flatMap((pair) => (inOrder.has(pair) ? [] : [pair.row])));
}

function placesIn({ clauses }: ReadPolicy): ReadonlyMap<string, number> {
  return new Map(clauses.map(({ id, position }) => [id, position]));
}
