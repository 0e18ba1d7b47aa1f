/** A pair by the place of its right side. */
export interface PlacedPair {
  readonly b: number;
  readonly weight: number;
}

/** The heaviest run that ends with a pair, and the pair before it in that run. */
interface Run<T> {
  readonly pair: T;
  readonly weight: number;
  readonly before: Run<T> | null;
}

/**
 * The heaviest of the pairs that run in one order on both sides: the longest increasing
 * subsequence, by weight.
 *
 * @param pairs by their place on the left; no two have one place on the right
 */
export function heaviestInOrder<T extends PlacedPair>(pairs: readonly T[]): Set<T> {
  const runs: Run<T>[] = [];
  for (const pair of pairs) {
    const before = heaviest(runs.filter((run) => run.pair.b < pair.b));
    runs.push({ pair, before, weight: pair.weight + (before?.weight ?? 0) });
  }
  const inOrder = new Set<T>();
  for (let run = heaviest(runs); run; run = run.before) inOrder.add(run.pair);
  return inOrder;
}

function heaviest<T>(runs: readonly Run<T>[]): Run<T> | null {
  let best: Run<T> | null = null;
  for (const run of runs) if (run.weight > (best?.weight ?? 0)) best = run;
  return best;
}
