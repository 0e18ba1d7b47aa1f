import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Saved } from './driver.ts';
import { waitFor } from './wait.ts';

/** Endings that browsers give to files which are not whole yet. */
const UNFINISHED = new Set(['.part', '.wkdownload', '.crdownload', '.tmp']);

/**
 * Waits for a file that a browser saves in a folder.
 *
 * @param begin makes the browser save it
 * @throws Error if none comes
 */
export async function savedIn(folder: string, begin: () => Promise<void>): Promise<Saved> {
  const before = new Set(readdirSync(folder));
  await begin();
  const name = await waitFor('a saved file', () => Promise.resolve(newFile(folder, before)));
  return { name, bytes: new Uint8Array(readFileSync(join(folder, name))) };
}

/** The name of a file that is new and whole; null while there is none. */
function newFile(folder: string, before: ReadonlySet<string>): string | null {
  const fresh = readdirSync(folder).filter((name) => !before.has(name));
  if (fresh.some((name) => UNFINISHED.has(extname(name)))) return null;
  return fresh.find((name) => statSync(join(folder, name)).size > 0) ?? null;
}
