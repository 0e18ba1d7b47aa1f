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
  const addWords = cosineAdder(known.map(({ words }) => words));
  const addRuns = cosineAdder(known.map(({ runs }) => runs));
  return (features) => {
    const likeness = new Float64Array(known.length);
    addWords(features.words, WORDS_SHARE, likeness);
    addRuns(features.runs, RUNS_SHARE, likeness);
    return likeness;
  };
}

/** How often each feature is found: words by themselves, runs of characters by their numbers. */
type Counts<Feature> = ReadonlyMap<Feature, number>;

/** Adds to each number the cosine of the angle between a clause and the known one, times a share. */
type AddCosines<Feature> = (counts: Counts<Feature>, share: number, into: Float64Array) => void;

/** In how many known clauses a feature is found, and where in the lists of places its own begin. */
interface Found {
  readonly rarity: number;
  readonly start: number;
  end: number;
}

function cosineAdder<Feature>(known: readonly Counts<Feature>[]): AddCosines<Feature> {
  const { found, size } = countFound(known);
  const unknown = Math.log(known.length + 1);
  const rarityOf = (feature: Feature) => found.get(feature)?.rarity ?? unknown;
  // For each feature the known clauses that have it, and its weight there: plain numbers, since there are some hundred thousand.
  const places = new Uint32Array(size);
  const weights = new Float64Array(size);
  known.forEach((counts, place) => {
    const length = lengthOf(counts, rarityOf);
    for (const [feature, count] of counts) {
      const own = found.get(feature);
      if (!own) continue;
      places[own.end] = place;
      weights[own.end] = weightOf(count, own.rarity) / length;
      own.end += 1;
    }
  });
  return (counts, share, into) => {
    // Each feature is looked up once: that is what takes time.
    const known: Found[] = [];
    const counted: number[] = [];
    let squares = 0;
    for (const [feature, count] of counts) {
      const own = found.get(feature);
      const weight = weightOf(count, own?.rarity ?? unknown);
      squares += weight ** 2;
      if (own) known.push(own);
      if (own) counted.push(weight);
    }
    const length = Math.sqrt(squares) || 1;
    known.forEach(({ start, end }, index) => {
      const weight = ((counted[index] ?? 0) / length) * share;
      for (let at = start; at < end; at += 1) {
        const place = places[at] ?? 0;
        into[place] = (into[place] ?? 0) + weight * (weights[at] ?? 0);
      }
    });
  };
}

/** The rarer a feature is among the known clauses, the more it counts; one that is in none of them counts most. */
function countFound<Feature>(known: readonly Counts<Feature>[]): {
  found: Map<Feature, Found>;
  size: number;
} {
  const counts = new Map<Feature, number>();
  for (const one of known) {
    for (const feature of one.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  let size = 0;
  const found = new Map<Feature, Found>();
  for (const [feature, count] of counts) {
    const rarity = Math.log((known.length + 1) / count);
    found.set(feature, { rarity, start: size, end: size });
    size += count;
  }
  return { found, size };
}

/** Length of a vector. Features that no known clause has lengthen it all the same: what is foreign makes less alike. */
function lengthOf<Feature>(
  counts: Counts<Feature>,
  rarityOf: (feature: Feature) => number,
): number {
  let sum = 0;
  for (const [feature, count] of counts) sum += weightOf(count, rarityOf(feature)) ** 2;
  return Math.sqrt(sum) || 1;
}

function weightOf(count: number, rarity: number): number {
  return (count >= 1 ? 1 + Math.log(count) : count) * rarity;
}
