// Builds a copy of the project with two more policies, one that was read and one that was not: to
// add a policy takes its two files and nothing else.
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root, run } from '../lib/run.mjs';
import { BUILDS } from './builds.ts';
import { copyProject } from './copy.ts';

const ADDED = join(root, 'tests/fixtures/grown');

process.exitCode = await buildGrown();

async function buildGrown(): Promise<number> {
  const copy = copyProject('grown');
  for (const folder of ['policies', 'stances']) {
    cpSync(join(ADDED, folder), join(copy, 'src/content', folder), { recursive: true });
  }
  completeStances(join(copy, 'src/content/stances/sea-bank.yaml'));
  return run('astro', ['build', '--root', copy], BUILDS.grown.environment);
}

/**
 * Adds silence on every topic that the fixture does not speak of: topics may be added without a
 * change to it.
 */
function completeStances(file: string): void {
  const { read, stances } = parse(readFileSync(file, 'utf8')) as {
    read: boolean;
    stances: Record<string, unknown>;
  };
  const silence = { position: 'silent', clauses: [], says: 'It does not speak of this.' };
  const topics = globSync('src/content/topics/*.yaml', { cwd: root });
  const all = topics.map((topic) => basename(topic, '.yaml'));
  const complete = Object.fromEntries(all.map((id) => [id, stances[id] ?? silence]));
  writeFileSync(file, stringify({ read, stances: complete }, { aliasDuplicateObjects: false }));
}
