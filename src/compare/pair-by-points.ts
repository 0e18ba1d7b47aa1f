import type { IdGroup } from './pair-by-sense.ts';
import { rarityIn } from './rarity.ts';
import type { PointPair } from './points.ts';
import type { ReadClause } from './read.ts';

/** Clauses that stand in one row: one of one side, with one or more of the other. */
interface Star {
  readonly a: string[];
  readonly b: string[];
}

/**
 * Pairs clauses that settle the same points: first one with one, those that have most in common first, then each that is left with
 * the row of a clause whose point it settles too. A clause stands in one row, and a row has one clause on one side at least.
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
  const stars = groups.map((group): Star => ({ a: [...group.a], b: [...group.b] }));
  const starOfA = new Map(stars.flatMap((star) => star.a.map((id) => [id, star] as const)));
  const starOfB = new Map(stars.flatMap((star) => star.b.map((id) => [id, star] as const)));
  const surest = surestFirst(a, b, pairs);
  for (const pair of surest) {
    if (starOfA.has(pair.a) || starOfB.has(pair.b)) continue;
    const star = { a: [pair.a], b: [pair.b] };
    stars.push(star);
    starOfA.set(pair.a, star);
    starOfB.set(pair.b, star);
  }
  for (const pair of surest) {
    const [atA, atB] = [starOfA.get(pair.a), starOfB.get(pair.b)];
    if (atA && !atB && atA.a.length === 1) starOfB.set(pair.b, grown(atA, 'b', pair.b));
    if (atB && !atA && atB.b.length === 1) starOfA.set(pair.a, grown(atB, 'a', pair.a));
  }
  const [orderA, orderB] = [placesOf(a), placesOf(b)];
  return stars.map((star) => ({ a: sorted(star.a, orderA), b: sorted(star.b, orderB) }));
}

function grown(star: Star, side: 'a' | 'b', id: string): Star {
  star[side].push(id);
  return star;
}

/** Those with most points in common first; of equals, those that share most words, then the earliest. */
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
        y.pair.points - x.pair.points ||
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
