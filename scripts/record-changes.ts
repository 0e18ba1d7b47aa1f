// npm run record-changes [-- --since COMMIT]: writes what has changed in the content since changes
// were recorded last into the file of today. What was wrong a person adds: the build asks for it.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { parse, stringify } from 'yaml';
import { differencesBetween } from '../src/history/differences.ts';
import { fileNameOf } from '../src/history/reading.ts';
import { stateOf } from '../src/history/state.ts';
import { changesPath } from '../src/integrations/content-files.ts';
import { contentAt, contentNow, lastRecorded } from './lib/content-history.ts';
import { showsHelp } from './lib/help.ts';
import { entriesOf, type Entry } from './lib/recorded.ts';
import { root } from './lib/run.mjs';

const HELP = `Writes what has changed in the content into a file of today, in src/content/changes/.

  npm run record-changes                     what has changed since changes were last recorded
  npm run record-changes -- --since COMMIT   what has changed since that commit

Say then in each change what was wrong or has changed: the build asks for it.`;
const NO_HISTORY =
  'There is no history to compare the content with: this needs a clone with its history, or --since and a commit.';

try {
  if (!showsHelp(process.argv.slice(2), HELP)) await recordChanges();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function recordChanges(): Promise<void> {
  const { values } = parseArgs({ options: { since: { type: 'string' } } });
  const since = values.since ?? lastRecorded(root);
  if (since === null) throw new Error(NO_HISTORY);
  await record(since);
}

async function record(since: string): Promise<void> {
  const date = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
  const name = fileNameOf(date);
  const before = contentAt(root, since);
  const committed = entriesIn(before.get(`changes/${name}.yaml`));
  const path = changesPath(name);
  const there = entriesIn(readIfThere(path));
  const found = differencesBetween(stateOf(before), stateOf(contentNow(root)));
  const entries = entriesOf(committed, there, found);
  if (JSON.stringify(entries) === JSON.stringify(there)) {
    console.log(`Nothing that is not recorded has changed since ${since}.`);
    return;
  }
  await write(path, date, entries);
}

function readIfThere(path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}

function entriesIn(text: string | undefined): readonly Entry[] {
  return text === undefined ? [] : (parse(text) as { changes: readonly Entry[] }).changes;
}

/** A day without quotation marks is read as a moment by some readers of YAML. */
async function write(path: string, date: string, changes: readonly Entry[]): Promise<void> {
  const file = join(root, path);
  if (changes.length === 0) {
    rmSync(file, { force: true });
    console.log(`What was recorded in ${path} is undone, so the file is gone.`);
    return;
  }
  const text = stringify(
    { date, changes },
    {
      defaultStringType: 'QUOTE_SINGLE',
      defaultKeyType: 'PLAIN',
    },
  );
  const options = { ...(await resolveConfig(file)), parser: 'yaml' };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(text, options));
  const open = changes.filter(({ says }) => says === '').length;
  const ask =
    open === 0 ? '' : ` Say in ${open} of them, after says:, what was wrong or has changed.`;
  console.log(`${path} has ${changes.length} changes.${ask}`);
}
