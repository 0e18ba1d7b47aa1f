import { setTimeout as pause } from 'node:timers/promises';

/** Only to end what hangs: no journey depends on how fast the machine is. */
const HANGS = 60_000;
const BETWEEN_LOOKS = 40;

/**
 * Looks again and again until there is something. A page that is just being replaced has nothing
 * to look at, which is no error.
 *
 * @param what it is waited for, in words
 * @throws Error with those words, and with what went wrong at the last look, if it never comes
 */
export async function waitFor<Found>(
  what: string,
  look: () => Promise<Found | null | undefined | false>,
): Promise<Found> {
  const end = performance.now() + HANGS;
  let trouble: unknown;
  while (performance.now() < end) {
    try {
      const found = await look();
      if (found !== null && found !== undefined && found !== false) return found;
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    await pause(BETWEEN_LOOKS);
  }
  throw new Error(`Waited in vain for ${what}`, { cause: trouble });
}
