// npm run record-changes [-- --since COMMIT]: writes what has changed in the content since changes
// were recorded last into the file of today. A person adds what was wrong: the build asks for it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { differencesBetween, type Difference } from '../src/history/differences.ts';
import { fileNameOf } from '../src/history/reading.ts';
import { stateOf } from '../src/history/state.ts';
import { changesPath } from '../src/integrations/content-files.ts';
import { contentAt, contentNow, lastRecorded } from './lib/content-history.ts';
import { showsHelp } from './lib/help.ts';
import { root } from './lib/run.mjs';

const HELP = `Writes what has changed in the content into a file of today, in src/content/changes/.

  npm run record-changes                     what has changed since changes were last recorded
  npm run record-changes -- --since COMMIT   what has changed since that commit

Say then in each change what was wrong or has changed: the build asks for it.`;
const NO_HISTORY =
  'There is no history to compare the content with: this needs a clone with its history, or --since and a commit.';

try {
  if (!showsHelp(process.argv.slice(2), HELP)) recordChanges();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function recordChanges(): void {
  const { values } = parseArgs({ options: { since: { type: 'string' } } });
  const since = values.since ?? lastRecorded(root);
  if (since === null) throw new Error(NO_HISTORY);
  const before = stateOf(contentAt(root, since));
  record(differencesBetween(before, stateOf(contentNow(root))), since);
}

function record(found: readonly Difference[], since: string): void {
  const date = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
  const path = changesPath(fileNameOf(date));
  const known = changesIn(path);
  const fresh = found.filter((one) => !known.some((other) => isSame(one, other)));
  if (fresh.length === 0) {
    console.log(`Nothing that is not recorded has changed since ${since}.`);
    return;
  }
  const changes = [...known, ...fresh.map((one) => ({ ...one, ...asksWhy(one) }))];
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), stringify({ date, changes }, { lineWidth: 100 }));
  console.log(`Added ${fresh.length} to ${path}. Say in each what was wrong or has changed.`);
}

function changesIn(path: string): Record<string, unknown>[] {
  if (!existsSync(join(root, path))) return [];
  const { changes } = parse(readFileSync(join(root, path), 'utf8')) as {
    changes: Record<string, unknown>[];
  };
  return changes;
}

/** The reason does not count: it is what a person has added since. */
function isSame(difference: Difference, recorded: Record<string, unknown>): boolean {
  return Object.entries(difference).every(
    ([key, value]) => JSON.stringify(recorded[key]) === JSON.stringify(value),
  );
}

/** What is new speaks for itself. */
function asksWhy({ kind }: Difference): { says?: string } {
  return /-(added|read)$/.test(kind) ? {} : { says: '' };
}
