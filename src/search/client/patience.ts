/** Milliseconds for which an answer waits for what it can do without. */
const PATIENCE = 1500;

/**
 * What a promise gives, or something else where it does not in good time: clauses are what is
 * searched for.
 */
export function inGoodTime<T>(promise: Promise<T>, otherwise: T): Promise<T> {
  const late = new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), PATIENCE));
  return Promise.race([promise, late]);
}
