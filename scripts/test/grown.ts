// Builds a copy of the project with two more policies, one that was read and one that was not: to
// add a policy takes its two files and nothing else.
import { run } from '../lib/run.mjs';
import { addPolicies } from './add-policies.ts';
import { BUILDS } from './builds.ts';
import { copyProject } from './copy.ts';

process.exitCode = await buildGrown();

async function buildGrown(): Promise<number> {
  const copy = copyProject('grown');
  addPolicies(copy);
  return run('astro', ['build', '--root', copy], BUILDS.grown.environment);
}
