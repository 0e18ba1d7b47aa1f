import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from '../lib/browser.ts';
import { root } from '../lib/run.mjs';
import type { PolicyFormat } from '../../src/export/formats.ts';
import type { PlannedPolicy } from './plan.ts';
import { Press } from './press.ts';
import { reasonOf } from './reasons.ts';
import { openSite } from './site.ts';

/** The exit code of a command that was interrupted: its browser ends with it, and rows that were not made are not failures. */
const INTERRUPTED = 130;

/** What came of a policy that was planned. */
export interface Result {
  readonly policy: PlannedPolicy;
  /** Names of the files that were written. */
  readonly files: readonly string[];
  /** Why it failed, in a sentence; null if it did not. */
  readonly failure: string | null;
  readonly ms: number;
}

export interface Job {
  readonly policies: readonly PlannedPolicy[];
  /** A folder that exists. */
  readonly folder: string;
  readonly formats: readonly PolicyFormat[];
  /** Called before the first policy, when the site is there and the browser found. */
  readonly onStart: () => void;
  readonly onResult: (result: Result) => void;
}

/**
 * Makes policies with the site's own page. One that fails does not stop the others.
 *
 * @throws Error if there is no site or no browser, so that none can be made
 */
export async function makePolicies(job: Job): Promise<Result[]> {
  const program = await findBrowser();
  const site = await openSite(root);
  const press = new Press(program, site.url);
  const giveUp = () => process.exit(INTERRUPTED);
  process.once('SIGINT', giveUp).once('SIGTERM', giveUp);
  try {
    job.onStart();
    const results: Result[] = [];
    for (const policy of job.policies) {
      const result = await makePolicy(press, policy, job);
      job.onResult(result);
      results.push(result);
    }
    return results;
  } finally {
    process.off('SIGINT', giveUp).off('SIGTERM', giveUp);
    await press.close();
    site.close();
  }
}

async function makePolicy(
  press: Press,
  policy: PlannedPolicy,
  { folder, formats }: Job,
): Promise<Result> {
  const start = performance.now();
  const written: string[] = [];
  let failure: string | null = null;
  try {
    for (const [format, bytes] of await press.make(policy, formats)) {
      const name = `${policy.file}.${format.ending}`;
      await writeFile(join(folder, name), bytes);
      written.push(name);
    }
  } catch (error) {
    failure = reasonOf(error);
  }
  return { policy, files: written, failure, ms: performance.now() - start };
}
