import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from '../lib/browser.ts';
import { root } from '../lib/run.mjs';
import type { PolicyFormat } from '../../src/export/formats.ts';
import type { PlannedPolicy } from './plan.ts';
import { Press } from './press.ts';
import { reasonOf } from './reasons.ts';
import { openSite } from './site.ts';

/** The exit code of a command that was stopped by the reader: rows that were not made are not failures. */
export const STOPPED = 130;

/** What was made before the end, or before the reader stopped it. */
export interface Made {
  readonly results: readonly Result[];
  readonly isStopped: boolean;
}

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
 * Makes policies with the site's own page. One that fails does not stop the others; Ctrl-C does, after which what was made is told.
 *
 * @throws Error if there is no site or no browser, so that none can be made
 */
export async function makePolicies(job: Job): Promise<Made> {
  const program = await findBrowser();
  const site = await openSite(root);
  const press = new Press(program, site.url);
  const stop = listenForStop();
  try {
    job.onStart();
    return await makeAll(press, job, stop);
  } finally {
    stop.end();
    await press.close();
    site.close();
  }
}

async function makeAll(press: Press, job: Job, stop: Stop): Promise<Made> {
  const results: Result[] = [];
  for (const policy of job.policies) {
    const result = await Promise.race([makePolicy(press, policy, job), stop.asked]);
    // A terminal stops the browser too: then the policy that was being made has failed only by that.
    if (result === null || (stop.isAsked() && result.failure !== null)) break;
    job.onResult(result);
    results.push(result);
    if (stop.isAsked()) break;
  }
  return { results, isStopped: results.length < job.policies.length };
}

/** Waits for Ctrl-C while policies are made. */
interface Stop {
  readonly asked: Promise<null>;
  readonly isAsked: () => boolean;
  /** Stops to listen, unless the reader has asked: then a summary is still to be printed. */
  readonly end: () => void;
}

/** One press comes several times: from the terminal, and from each program that started this one. */
const ONE_PRESS = 1000;

function listenForStop(): Stop {
  const { promise, resolve } = Promise.withResolvers<null>();
  let askedAt: number | null = null;
  const ask = () => {
    if (askedAt !== null && performance.now() - askedAt > ONE_PRESS) process.exit(STOPPED);
    askedAt ??= performance.now();
    resolve(null);
  };
  const end = () => {
    if (askedAt === null) process.off('SIGINT', ask).off('SIGTERM', ask);
  };
  process.on('SIGINT', ask).on('SIGTERM', ask);
  return { asked: promise, isAsked: () => askedAt !== null, end };
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
