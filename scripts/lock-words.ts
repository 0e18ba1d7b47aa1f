import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lockPath, readPolicyFiles } from '../src/integrations/content-files.ts';
import { digest } from '../src/integrations/digest.ts';
import { inspectPolicy, validatePolicies, writeLock } from '../src/policy/index.ts';
import { formatReport } from '../src/report/format.ts';
import { showsHelp } from './lib/help.ts';
import { root } from './lib/run.mjs';

/**
 * npm run lock-words -- SLUG…: locks the words of policies as they are, for the build to check.
 */
const files = readPolicyFiles(root);
const slugs = process.argv.slice(2);
const known = files.map((file) => file.slug).join(', ') || 'the policies that there will be';
const usage = `Usage: npm run lock-words -- SLUG…, of ${known}.`;
const help = `Locks the words of policies as they are, so that the build refuses a changed one.\n\n${usage}`;
if (!showsHelp(slugs, help)) lockAll();

function lockAll(): void {
  const refusals = slugs.length === 0 ? ['Say which policy.'] : slugs.flatMap(lock);
  for (const why of refusals) console.error(why);
  if (refusals.length > 0) console.error(usage);
  process.exitCode = refusals.length > 0 ? 1 : 0;
}

/** Why a policy is not locked; nothing if it is. */
function lock(slug: string): string[] {
  const file = files.find((one) => one.slug === slug);
  if (!file) return [`There is no policy "${slug}".`];
  const problems = validatePolicies(files).filter((problem) => problem.file === file.path);
  if (problems.length > 0) {
    return [`${slug} is not locked, since it has problems.\n\n${formatReport(problems)}\n`];
  }
  const path = lockPath(slug);
  try {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), writeLock(inspectPolicy(file), digest));
  } catch (error) {
    const why = error instanceof Error ? error.message.split(',')[0] : String(error);
    return [`${slug} is not locked: ${path} cannot be written (${why}).`];
  }
  console.log(`${slug} is locked in ${path}.`);
  return [];
}
