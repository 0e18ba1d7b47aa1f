import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../lib/run.mjs';

const ADDED = join(root, 'tests/fixtures/grown');

/**
 * Adds two policies that do not exist to a copy of the project: one that was read for the topics,
 * and one that was not.
 *
 * @param copy folder of the copy
 */
export function addPolicies(copy: string): void {
  for (const folder of ['policies', 'stances']) {
    cpSync(join(ADDED, folder), join(copy, 'src/content', folder), { recursive: true });
  }
  completeStances(join(copy, 'src/content/stances/sea-bank.yaml'));
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
