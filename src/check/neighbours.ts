import type { Features } from './features.ts';

/** Shares of the likeness that come of words and of runs of characters. */
const WORDS_SHARE = 0.4;
const RUNS_SHARE = 0.6;

/** How like the known clauses a clause is: one number for each, in their order, from 0 to 1. */
export type LikenessToKnown = (features: Features) => Float64Array;

/**
 * Makes ready known clauses, so that others can be held against all of them at once. What few of them share counts for more.
 *
 * @param known features of the known clauses
 */
export function likenessTo(known: readonly Features[]): LikenessToKnown {
  const words = vectorSpace(known.map((one) => one.words));
  const runs = vectorSpace(known.map((one) => one.runs));
  return (features) => {
    const likeness = new Float64Array(known.length);
    words(features.words, WORDS_SHARE, likeness);
    runs(features.runs, RUNS_SHARE, likeness);
    return likeness;
  };
}

type Counts<Key> = ReadonlyMap<Key, number>;

/** Where a feature is found: the places of known clauses, each followed by its weight there. */
type Postings<Key> = Map<Key, number[]>;

/** Adds to each number the cosine of the angle between a clause and the known one, times a share. */
type AddCosines<Key> = (counts: Counts<Key>, share: number, into: Float64Array) => void;

function vectorSpace<Key>(known: readonly Counts<Key>[]): AddCosines<Key> {
  const rarityOf = raritiesIn(known);
  const postings: Postings<Key> = new Map();
  known.forEach((counts, place) => {
    weigh(counts, rarityOf, (feature, weight) => {
      const list = postings.get(feature);
      if (list) list.push(place, weight);
      else postings.set(feature, [place, weight]);
    });
  });
  return (counts, share, into) => {
    weigh(counts, rarityOf, (feature, weight) => {
      const list = postings.get(feature);
      if (list) addPostings(list, weight * share, into);
    });
  };
}

function addPostings(list: readonly number[], weight: number, into: Float64Array): void {
  for (let at = 0; at < list.length; at += 2) {
    const place = list[at] ?? 0;
    into[place] = (into[place] ?? 0) + weight * (list[at + 1] ?? 0);
  }
}

/** The rarer a feature is among the known clauses, the more it counts; one that is in none of them counts most. */
function raritiesIn<Key>(known: readonly Counts<Key>[]): (feature: Key) => number {
  const found = new Map<Key, number>();
  for (const counts of known) {
    for (const feature of counts.keys()) found.set(feature, (found.get(feature) ?? 0) + 1);
  }
  const rarities = Float64Array.from({ length: known.length + 1 }, (_, count) =>
    Math.log((known.length + 1) / Math.max(1, count)),
  );
  return (feature) => rarities[found.get(feature) ?? 1] ?? 0;
}

/** A vector of length 1. Features that no known clause has lengthen it all the same: what is foreign makes less alike. */
function weigh<Key>(
  counts: Counts<Key>,
  rarityOf: (feature: Key) => number,
  tell: (feature: Key, weight: number) => void,
): void {
  const weights = new Float64Array(counts.size);
  let at = 0;
  let squares = 0;
  for (const [feature, count] of counts) {
    const weight = (count >= 1 ? 1 + Math.log(count) : count) * rarityOf(feature);
    weights[at] = weight;
    squares += weight * weight;
    at += 1;
  }
  const length = Math.sqrt(squares) || 1;
  at = 0;
  for (const feature of counts.keys()) {
    tell(feature, (weights[at] ?? 0) / length);
    at += 1;
  }
}
