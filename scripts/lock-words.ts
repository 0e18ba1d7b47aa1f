import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lockPath, readPolicyFiles } from '../src/integrations/content-files.ts';
import { digest } from '../src/integrations/digest.ts';
import { readDraft, validatePolicies, writeLock, type PolicyFile } from '../src/policy/index.ts';
import { formatReport } from '../src/report/format.ts';
import { root } from './lib/run.mjs';

/** npm run lock-words -- SLUG…: locks the words of policies as they stand, for the build to hold them to. */
const files = readPolicyFiles(root);
const slugs = process.argv.slice(2);
process.exitCode =
  slugs.length === 0 ? refuse('Say which.') : slugs.some((slug) => !lock(slug)) ? 1 : 0;

function lock(slug: string): boolean {
  const file = files.find((one) => one.slug === slug);
  if (!file) return refuse(`There is no policy "${slug}".`) === 0;
  const problems = problemsOf(file);
  if (problems !== '')
    return refuse(`${slug} is not locked, since it has problems.\n\n${problems}`) === 0;
  const path = lockPath(slug);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), writeLock(readDraft(file), digest));
  console.log(`${slug} is locked in ${path}.`);
  return true;
}

function problemsOf(file: PolicyFile): string {
  return formatReport(validatePolicies(files).filter((problem) => problem.file === file.path));
}

function refuse(why: string): number {
  const known = files.map((file) => file.slug).join(', ');
  console.error(`${why}\nUsage: npm run lock-words -- SLUG…, of ${known}.`);
  return 1;
}
