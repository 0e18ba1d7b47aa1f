import type { Ending, Made, Result } from './results.ts';
import type { Library } from './library.ts';
import { nameOfFile } from './file-names.ts';
import type { Left } from './left.ts';
import type { PlannedPolicy } from './planned-policy.ts';
import { Press, threadsFor, type Task } from './pool.ts';
import type { Produced } from './produce.ts';
import { PRODUCTS } from './products.ts';
import { reasonOf } from './reasons.ts';
import type { Stop } from './stop.ts';
import { isFull, type writeWhole } from './whole-files.ts';

export interface Job {
  readonly library: Library;
  readonly policies: readonly PlannedPolicy[];
  /** A folder that exists and is this run's alone. */
  readonly folder: string;
  /** Which files of a policy are there already and are to be left. */
  readonly leftOf: (policy: PlannedPolicy) => Left;
  /** Writes one file, whole or not at all. */
  readonly write: typeof writeWhole;
  readonly stop: Pick<Stop, 'asked' | 'isAsked'>;
  readonly onResult: (result: Result) => void;
}

/** What the threads of a job share. */
interface Work extends Job {
  /** Policies that no thread has begun. */
  readonly waiting: PlannedPolicy[];
  readonly results: Result[];
  isFull: boolean;
}

/**
 * Makes the files of policies, on as many threads as the machine has room for. One that fails does
 * not stop the others; a full disk does, and so does Ctrl-C. Whatever ends it, every file that is
 * there is whole.
 */
export async function makePolicies(job: Job): Promise<Made> {
  const work: Work = { ...job, waiting: [...job.policies], results: [], isFull: false };
  const presses = Array.from(
    { length: threadsFor(job.policies.length) },
    () => new Press(job.library),
  );
  try {
    await Promise.race([
      Promise.all(presses.map((one) => makeOnePress(one, work))),
      job.stop.asked,
    ]);
  } finally {
    await Promise.all(presses.map((one) => one.close()));
  }
  const results = [...work.results];
  const done = new Set(results.map(({ policy }) => policy));
  const unmade = job.policies.filter((policy) => !done.has(policy));
  return { results, unmade, ending: endingOf(work, unmade.length) };
}

function endingOf({ isFull: full, stop }: Work, unmade: number): Ending {
  if (full) return 'full';
  return stop.isAsked() && unmade > 0 ? 'stopped' : 'done';
}

/** Makes one policy after the other, until there are no more. */
async function makeOnePress(press: Press, work: Work): Promise<void> {
  for (;;) {
    const policy = hasEnded(work) ? undefined : work.waiting.shift();
    if (!policy) return;
    const result = await makePolicy(press, policy, work);
    if (!result) return;
    work.results.push(result);
    work.onResult(result);
  }
}

function hasEnded({ isFull: full, stop }: Work): boolean {
  return full || stop.isAsked();
}

/** @returns null if something has ended the work meanwhile, and nothing of the policy is written */
async function makePolicy(press: Press, policy: PlannedPolicy, work: Work): Promise<Result | null> {
  const start = performance.now();
  const { left, ids, isSame } = work.leftOf(policy);
  const produced = ids.length === 0 ? [] : await tried(press, { answers: policy.answers, ids });
  if (hasEnded(work)) return null;
  const written = writeAll(policy, produced, work);
  return { policy, left, isSame, ...written, ms: performance.now() - start };
}

async function tried(press: Press, task: Task): Promise<readonly Produced[]> {
  try {
    return await press.make(task);
  } catch (error) {
    return task.ids.map((id) => ({ id, kind: 'failed', why: reasonOf(error) }));
  }
}

/** Writes the files at once, so that Ctrl-C comes before or after all of them. */
function writeAll(
  policy: PlannedPolicy,
  produced: readonly Produced[],
  work: Work,
): Pick<Result, 'files' | 'notes' | 'failure'> {
  const files: string[] = [];
  const notes: string[] = [];
  const failures = new Set<string>();
  for (const one of produced) {
    const product = PRODUCTS.find(({ id }) => id === one.id);
    if (!product || work.isFull) continue;
    const name = nameOfFile(policy.names, product);
    if (one.kind === 'none') notes.push(`${product.label}: ${one.why}`);
    if (one.kind === 'failed') failures.add(`${product.label}: ${one.why}`);
    if (one.kind !== 'file') continue;
    try {
      work.write(work.folder, name, one.bytes);
      files.push(name);
    } catch (error) {
      work.isFull ||= isFull(error);
      failures.add(reasonOf(error, name));
    }
  }
  return { files, notes, failure: failures.size > 0 ? [...failures].join(' ') : null };
}
