import type { IdGroup } from './candidates.ts';
import { rarityIn } from './rarity.ts';
import type { PointPair } from './points.ts';
import type { ReadClause } from './read.ts';

/** Clauses that stand side by side: one of one side, with one or more of the other. */
interface Row {
  readonly a: string[];
  readonly b: string[];
}

/**
 * Pairs clauses that settle the same points: first one with one, those that have most in common
 * first, then each that is left with the row of a clause whose point it settles too. A clause
 * is in one row, and a row has one clause on one side at least.
 *
 * @param groups what has been paired already by likeness; a pair of one with one may take in others
 * @returns those groups, some of them grown, and the new ones
 */
export function pairByPoints(
  a: readonly ReadClause[],
  b: readonly ReadClause[],
  groups: readonly IdGroup[],
  pairs: readonly PointPair[],
): IdGroup[] {
  const rows = new Rows(groups);
  const surest = surestFirst(a, b, pairs);
  for (const pair of surest) rows.begin(pair);
  for (const pair of surest) rows.extend(pair);
  const [orderA, orderB] = [placesOf(a), placesOf(b)];
  return rows.all.map((row) => ({ a: sorted(row.a, orderA), b: sorted(row.b, orderB) }));
}

/** Rows as they grow, and the row in which each clause is. */
class Rows {
  readonly all: Row[];
  readonly #ofA = new Map<string, Row>();
  readonly #ofB = new Map<string, Row>();

  constructor(groups: readonly IdGroup[]) {
    this.all = groups.map((group) => ({ a: [...group.a], b: [...group.b] }));
    for (const row of this.all) {
      for (const id of row.a) this.#ofA.set(id, row);
      for (const id of row.b) this.#ofB.set(id, row);
    }
  }

  /** A new row, if neither clause is in one. */
  begin({ a, b }: PointPair): void {
    if (this.#ofA.has(a) || this.#ofB.has(b)) return;
    const row = { a: [a], b: [b] };
    this.all.push(row);
    this.#ofA.set(a, row);
    this.#ofB.set(b, row);
  }

  /** The one that is in no row joins that of the other, if the other is alone on its side. */
  extend({ a, b }: PointPair): void {
    const [atA, atB] = [this.#ofA.get(a), this.#ofB.get(b)];
    if (atA?.a.length === 1 && !atB) {
      atA.b.push(b);
      this.#ofB.set(b, atA);
    } else if (atB?.b.length === 1 && !atA) {
      atB.a.push(a);
      this.#ofA.set(a, atB);
    }
  }
}

/**
 * Those with most points in common first; among equals, those that share most words, then the
 * earliest.
 */
function surestFirst(
  a: readonly ReadClause[],
  b: readonly ReadClause[],
  pairs: readonly PointPair[],
): PointPair[] {
  const rarity = rarityIn(a, b);
  const senses = [a, b].map((all) => new Map(rarity.weigh(all).map((one) => [one.clause.id, one])));
  return pairs
    .flatMap((pair) => {
      const [one, other] = [senses[0]?.get(pair.a), senses[1]?.get(pair.b)];
      if (!one || !other) return [];
      const likeness = (2 * rarity.sharedWith(one)(other)) / Math.max(1, one.weight + other.weight);
      const place = one.clause.position + other.clause.position;
      // Whichever policy is on the left, equals come in the same order.
      const words = [one.clause.text, other.clause.text].toSorted().join('\n');
      return [{ pair, likeness, place, words }];
    })
    .toSorted(
      (x, y) =>
        y.pair.topics.length - x.pair.topics.length ||
        y.likeness - x.likeness ||
        x.place - y.place ||
        (x.words < y.words ? -1 : 1),
    )
    .map(({ pair }) => pair);
}

function placesOf(clauses: readonly ReadClause[]): Map<string, number> {
  return new Map(clauses.map(({ id, position }) => [id, position]));
}

function sorted(ids: readonly string[], places: ReadonlyMap<string, number>): string[] {
  return ids.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}
