import { shareOfBoth, sharedInAnyOrder, sharedInOrder, type Weighed } from './likeness.ts';

/** Likeness (Dice) from which two clauses are worth a word diff. Decision 9 gives the evidence. */
const ALIKE_ENOUGH = 0.5;

/**
 * Where little is shared, as in "Staff should:", half of it may be chance: then almost all must be
 * alike.
 */
const TELLING_WEIGHT = 3;
const ALIKE_IF_SHORT = 0.8;

/**
 * A clause that is almost whole within a longer one is its counterpart too, if it is long
 * enough to be no chance, and no mere title of a law that the longer one cites.
 */
const CONTAINED = 0.8;
const CONTAINED_WEIGHT = 7;

/** Likeness from which two lead-ins are paired whose bullets are. */
export const ALIKE_WITH_BULLETS = 0.3;

/**
 * More than sums of weights can be out by rounding, which depends on the order in which they are
 * added.
 */
const ROUNDING = 1e-9;

/**
 * How good a pair two clauses make.
 *
 * @returns their likeness, from 0 to 1; null if they are not alike enough to be paired
 */
export function pairLikeness(a: Weighed, b: Weighed): number | null {
  // No more can be shared than the shorter one has: most pairs need no further look.
  if (!isAlike(Math.min(a.total, b.total) + ROUNDING, a, b)) return null;
  if (!isAlike(sharedInAnyOrder(a, b) + ROUNDING, a, b)) return null;
  const shared = sharedInOrder(a, b);
  return isAlike(shared, a, b) ? shareOfBoth(shared, a, b) : null;
}

/**
 * Finds those of some clauses that may make a pair with another: in order no more can be shared
 * than in any order. The words of all are looked up at once, and most clauses share little.
 *
 * @returns what tells the places, in order, of those that are worth pairLikeness
 */
export function partnerFinder(clauses: readonly Weighed[]): (one: Weighed) => number[] {
  const found = new Map<string, { readonly place: number; readonly weight: number }[]>();
  clauses.forEach(({ bag }, place) => {
    for (const [key, weight] of bag) {
      const list = found.get(key);
      if (list) list.push({ place, weight });
      else found.set(key, [{ place, weight }]);
    }
  });
  return (one) => {
    const shared = new Float64Array(clauses.length);
    for (const [key, own] of one.bag) {
      for (const { place, weight } of found.get(key) ?? []) {
        shared[place] = (shared[place] ?? 0) + Math.min(own, weight);
      }
    }
    return clauses.flatMap((other, place) =>
      isAlike((shared[place] ?? 0) + ROUNDING, one, other) ? [place] : [],
    );
  };
}

function isAlike(shared: number, a: Weighed, b: Weighed): boolean {
  const alike = shareOfBoth(shared, a, b);
  if (alike >= (shared < TELLING_WEIGHT ? ALIKE_IF_SHORT : ALIKE_ENOUGH)) return true;
  return shared >= CONTAINED_WEIGHT && shared >= CONTAINED * Math.min(a.total, b.total);
}
