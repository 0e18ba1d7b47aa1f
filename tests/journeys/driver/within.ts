import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits for something no longer than so many milliseconds. Only to end what hangs.
 *
 * @param what it is, in words
 * @throws Error with those words if it takes longer
 */
export async function within<Value>(
  limit: number,
  what: string,
  work: Promise<Value>,
): Promise<Value> {
  const ended = new AbortController();
  const late = pause(limit, undefined, { signal: ended.signal }).then((): never => {
    throw new Error(`${what} hangs`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    ended.abort();
    late.catch(() => undefined);
  }
}
