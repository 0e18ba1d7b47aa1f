/** How often each feature is found: words by themselves, runs of characters by their numbers. */
export type Counts<Feature> = ReadonlyMap<Feature, number>;

/**
 * Known clauses as vectors, feature by feature: plain numbers, since there are some hundred
 * thousand.
 */
export interface Space {
  /** By the number of a feature, how rare it is among the known clauses. */
  readonly rarities: Float64Array;
  /**
   * By the number of a feature, where its clauses begin in `places` and `weights`; they end where
   * those of the next begin.
   */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly weights: Float64Array;
  /** How rare a feature is that none of the clauses has: the rarer, the more it counts. */
  readonly unknown: number;
}

/** A feature that is found again and again says little more than one that is found once. */
export function oftenOf(count: number): number {
  return count >= 1 ? 1 + Math.log(count) : count;
}

/**
 * Counts the features of known clauses.
 *
 * @param known how often each feature is found in each clause
 * @param numbers a number for every feature, from 0 on without gaps
 */
export function countSpace<Feature>(
  known: readonly Counts<Feature>[],
  numbers: ReadonlyMap<Feature, number>,
): Space {
  const found = countFound(known, numbers);
  const unknown = Math.log(known.length + 1);
  const rarities = Float64Array.from(found, (count) =>
    count === 0 ? unknown : Math.log((known.length + 1) / count),
  );
  const starts = startsOf(found);
  const size = starts.at(-1) ?? 0;
  const space = { rarities, starts, unknown };
  return { ...space, ...vectorsOf(known, numbers, space, size) };
}

function countFound<Feature>(
  known: readonly Counts<Feature>[],
  numbers: ReadonlyMap<Feature, number>,
): Uint32Array {
  const found = new Uint32Array(numbers.size);
  for (const counts of known) {
    for (const feature of counts.keys()) {
      const number = numbers.get(feature) ?? 0;
      found[number] = (found[number] ?? 0) + 1;
    }
  }
  return found;
}

function startsOf(found: Uint32Array): Uint32Array {
  const starts = new Uint32Array(found.length + 1);
  found.forEach((count, number) => (starts[number + 1] = (starts[number] ?? 0) + count));
  return starts;
}

/** Every known clause as a vector of length 1. */
function vectorsOf<Feature>(
  known: readonly Counts<Feature>[],
  numbers: ReadonlyMap<Feature, number>,
  { rarities, starts }: Pick<Space, 'rarities' | 'starts'>,
  size: number,
): Pick<Space, 'places' | 'weights'> {
  const [places, weights] = [new Uint32Array(size), new Float64Array(size)];
  const ends = starts.slice();
  known.forEach((counts, place) => {
    const entries = Array.from(counts, ([feature, count]) => {
      const number = numbers.get(feature) ?? 0;
      return { number, weight: oftenOf(count) * (rarities[number] ?? 0) };
    });
    const length = Math.sqrt(entries.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    for (const { number, weight } of entries) {
      const at = ends[number] ?? 0;
      places[at] = place;
      weights[at] = weight / length;
      ends[number] = at + 1;
    }
  });
  return { places, weights };
}
