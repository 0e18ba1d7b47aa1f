// Builds a copy of the project with some further policies, of every structure, which nobody has
// read.
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../lib/run.mjs';
import { BUILDS } from './builds.ts';
import { copyProject } from './copy.ts';

const ADDED = join(root, 'tests/fixtures/structures');

const copy = copyProject('structures');
for (const file of readdirSync(ADDED)) {
  cpSync(join(ADDED, file), join(copy, 'src/content/policies', file));
  const stances = join(copy, 'src/content/stances', file.replace(/\.mdx$/, '.yaml'));
  writeFileSync(stances, 'read: false\n');
}
process.exitCode = await run('astro', ['build', '--root', copy], BUILDS.structures.environment);
