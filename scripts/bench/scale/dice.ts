/**
 * A source of numbers that are the same at every run, so that two benches build the same library.
 */
export interface Dice {
  /** A whole number from 0 up to, and without, a bound. */
  below(bound: number): number;
  /** One of a list that is not empty. */
  oneOf<T>(list: readonly T[]): T;
}

/**
 * Makes dice from a number; those of neighbouring numbers have nothing in common.
 *
 * The method is "mulberry32", known for being small and good enough where nothing has to be kept
 * secret.
 */
export function dice(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    below,
    oneOf: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new Error('Nothing can be drawn from an empty list.');
      return one;
    },
  };
}
