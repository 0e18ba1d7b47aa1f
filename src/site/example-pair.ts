import type { Policy } from '../policy/index.ts';

type Based = Pick<Policy, 'slug' | 'basedOn'>;

/** Two policies to show what a comparison is, and whether the second was made from the first. */
export interface ExamplePair<P> {
  readonly a: P;
  readonly b: P;
  readonly isBased: boolean;
}

/**
 * The pair that shows best what a comparison does: a policy and the first that is based on it, or
 * else the first two that have a page.
 *
 * @param pairs the ordered pairs that have a page of comparison
 * @returns null where there is no pair
 */
export function examplePair<P extends Based>(
  pairs: readonly (readonly [P, P])[],
): ExamplePair<P> | null {
  const based = pairs.find(([a, b]) => b.basedOn?.policy === a.slug);
  const [a, b] = based ?? pairs[0] ?? [];
  return a && b ? { a, b, isBased: based !== undefined } : null;
}
