/** A pair by the places of its sides. */
export interface PlacedPair {
  readonly b: number;
  readonly weight: number;
}

/**
 * The heaviest of the pairs that run in one order on both sides: the longest increasing subsequence, by weight.
 *
 * @param pairs by their place on the left; no two have one place on the right
 */
export function heaviestInOrder<T extends PlacedPair>(pairs: readonly T[]): Set<T> {
  const best: { readonly weight: number; readonly before: number }[] = [];
  for (const [index, pair] of pairs.entries()) {
    let [weight, before] = [0, -1];
    for (let at = 0; at < index; at++) {
      const isBefore = (pairs[at]?.b ?? 0) < pair.b;
      if (isBefore && (best[at]?.weight ?? 0) > weight)
        [weight, before] = [best[at]?.weight ?? 0, at];
    }
    best.push({ weight: weight + pair.weight, before });
  }
  const heaviest = Math.max(...best.map(({ weight }) => weight));
  const inOrder = new Set<T>();
  let at = best.findIndex(({ weight }) => weight === heaviest);
  while (at >= 0) {
    const pair = pairs[at];
    if (pair) inOrder.add(pair);
    at = best[at]?.before ?? -1;
  }
  return inOrder;
}
