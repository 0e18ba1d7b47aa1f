import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from '../lib/browser.ts';
import { root } from '../lib/run.mjs';
import type { Format } from './arguments.ts';
import type { Order } from './plan.ts';
import { Press } from './press.ts';
import { reasonOf } from './reasons.ts';
import { openSite } from './site.ts';

/** The exit code of a command that was interrupted: its browser ends with it, and rows that were not made are not failures. */
const INTERRUPTED = 130;

/** What came of an order. */
export interface Result {
  readonly order: Order;
  /** Names of the files that were written. */
  readonly files: readonly string[];
  /** Why it failed, in a sentence; null if it did not. */
  readonly failure: string | null;
  readonly ms: number;
}

export interface Job {
  readonly orders: readonly Order[];
  /** A folder that exists. */
  readonly folder: string;
  readonly formats: readonly Format[];
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
    for (const order of job.orders) {
      const result = await makePolicy(press, order, job);
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

async function makePolicy(press: Press, order: Order, { folder, formats }: Job): Promise<Result> {
  const start = performance.now();
  const written: string[] = [];
  let failure: string | null = null;
  try {
    for (const [format, bytes] of await press.make(order, formats)) {
      const name = `${order.stem}.${format}`;
      await writeFile(join(folder, name), bytes);
      written.push(name);
    }
  } catch (error) {
    failure = reasonOf(error);
  }
  return { order, files: written, failure, ms: performance.now() - start };
}
