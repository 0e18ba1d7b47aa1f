import type { Features } from './features.ts';
import { countSpace, oftenOf, type Counts, type Space } from './space.ts';

/** Shares of the likeness that come of words and of runs of characters. */
const WORDS_SHARE = 0.4;
const RUNS_SHARE = 0.6;

/**
 * How like the known clauses of each group a clause is: one number for each, in their order, from 0
 * to 1.
 */
export type LikenessToGroups = (features: Features) => Float64Array[];

/**
 * Makes ready known clauses, so that others can be compared with all of them at once. What few
 * clauses of a group share counts for more in it. The features of all groups are numbered together:
 * to look them up is what takes time.
 *
 * @param groups features of the known clauses, group by group
 */
export function likenessToGroups(groups: readonly (readonly Features[])[]): LikenessToGroups {
  const words = spacesOf(groups.map((known) => known.map((one) => one.words)));
  const runs = spacesOf(groups.map((known) => known.map((one) => one.runs)));
  return (features) => {
    const likeness = groups.map(({ length }) => new Float64Array(length));
    words(features.words, WORDS_SHARE, likeness);
    runs(features.runs, RUNS_SHARE, likeness);
    return likeness;
  };
}

/**
 * Adds to each number of each group the cosine of the angle between a clause and the known one,
 * times a share.
 */
type AddCosines<Feature> = (
  counts: Counts<Feature>,
  share: number,
  into: readonly Float64Array[],
) => void;

function spacesOf<Feature>(groups: readonly (readonly Counts<Feature>[])[]): AddCosines<Feature> {
  const numbers = new Map<Feature, number>();
  for (const counts of groups.flat()) {
    for (const feature of counts.keys()) {
      if (!numbers.has(feature)) numbers.set(feature, numbers.size);
    }
  }
  const spaces = groups.map((known) => countSpace(known, numbers));
  return (counts, share, into) => {
    const looked = lookUp(counts, numbers);
    spaces.forEach((space, group) => addCosines(space, looked, share, into[group]));
  };
}

/**
 * Features of a clause by their numbers, each with how often it is found; for those that nobody
 * knows, only the sum of squares.
 */
interface LookedUp {
  readonly features: readonly number[];
  readonly often: readonly number[];
  readonly foreign: number;
}

function lookUp<Feature>(counts: Counts<Feature>, numbers: ReadonlyMap<Feature, number>): LookedUp {
  const features: number[] = [];
  const often: number[] = [];
  let foreign = 0;
  for (const [feature, count] of counts) {
    const number = numbers.get(feature);
    const weight = oftenOf(count);
    if (number === undefined) foreign += weight * weight;
    else {
      features.push(number);
      often.push(weight);
    }
  }
  return { features, often, foreign };
}

function addCosines(
  space: Space,
  { features, often, foreign }: LookedUp,
  share: number,
  into: Float64Array | undefined,
): void {
  if (!into) return;
  const weights = features.map((feature, at) => (often[at] ?? 0) * (space.rarities[feature] ?? 0));
  // What is foreign makes less alike: it lengthens the vector all the same.
  const scale = share / lengthOf(weights, foreign * space.unknown ** 2);
  features.forEach((feature, at) => addTo(into, space, feature, (weights[at] ?? 0) * scale));
}

function lengthOf(weights: readonly number[], foreign: number): number {
  let squares = foreign;
  for (const weight of weights) squares += weight * weight;
  return Math.sqrt(squares) || 1;
}

/** Adds what a feature of this weight makes alike to every known clause that has it. */
function addTo(into: Float64Array, space: Space, feature: number, weight: number): void {
  const { starts, places, weights } = space;
  const end = starts[feature + 1] ?? 0;
  for (let at = starts[feature] ?? 0; at < end; at += 1) {
    const place = places[at] ?? 0;
    into[place] = (into[place] ?? 0) + weight * (weights[at] ?? 0);
  }
}
