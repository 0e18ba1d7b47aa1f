import { realpathSync } from 'node:fs';
import type { Options } from './arguments.ts';
import { makeFolder } from './folder.ts';
import { leftOf } from './left.ts';
import type { Library } from './library.ts';
import { foreignIn, Listing } from './listing.ts';
import { takeLock } from './lock.ts';
import { makePolicies } from './make.ts';
import type { Made, Result } from './results.ts';
import type { Manifest } from './manifest.ts';
import type { Plan } from './plan.ts';
import { showProgress } from './progress.ts';
import { reasonOf } from './reasons.ts';
import { stateOf } from './states.ts';
import { listenForStop, STOPPED, type Stop } from './stop.ts';
import { advice, summaryLines } from './summary.ts';
import { clearTemporary, writeWhole } from './whole-files.ts';
import { counted } from './words.ts';

/** All that is needed to make what was planned. */
export interface Order {
  readonly library: Library;
  readonly plan: Plan;
  readonly options: Options;
  /** Where the files go; made if it is missing. */
  readonly folder: string;
  /** The day in the names of the files. */
  readonly day: string;
  /** What an earlier run has made and this one leaves. */
  readonly earlier: Manifest | null;
}

/** Some are drafts, and the reader asked for finished policies. */
const DRAFTS = 3;

/**
 * Makes what was planned, shows its progress, and says at the end what came of it.
 *
 * @returns the exit code
 * @throws Error in one sentence, if nothing can be made in the folder
 */
export async function carryOut(order: Order): Promise<number> {
  const start = performance.now();
  const folder = madeFolder(order);
  const lock = takeLock(folder, order.options.out);
  process.once('exit', lock.release);
  const stop = listenForStop();
  const cleared = clearTemporary(folder);
  for (const note of notesOn(order, lock.note, cleared)) console.log(note);
  const made = await makeAll(order, folder, stop);
  const { refused } = order.plan;
  const lines = summaryLines({ ...made, refused }, order.options.out, performance.now() - start);
  const more = advice(made.ending, order.options.schools !== null);
  for (const line of [...lines, ...(more === null ? [] : [more])]) console.log(line);
  stop.end();
  // What was being made may hold the program up for a while longer.
  if (made.ending === 'stopped') process.exit(STOPPED);
  return exitCode(order, made);
}

/**
 * @throws Error in one sentence, if the folder cannot be made or holds what must not be written
 *   over
 */
function madeFolder({ options, folder }: Order): string {
  try {
    makeFolder(folder);
    const real = realpathSync(folder);
    const foreign = options.schools === null ? [] : foreignIn(real);
    if (foreign.length === 0) return real;
    throw new Error(
      `${foreign.join(' and ')} in it was not written by this command, which would write over it. Choose another folder, or move it away`,
    );
  } catch (error) {
    throw new Error(`--out: ${reasonOf(error, options.out)}`, { cause: error });
  }
}

function notesOn({ plan }: Order, lockNote: string | null, cleared: number): string[] {
  const { notes, refused } = plan;
  return [
    ...(lockNote === null ? [] : [lockNote]),
    ...(cleared === 0
      ? []
      : [
          `${counted(cleared, 'unfinished file', 'unfinished files')} of an earlier run cleared away.`,
        ]),
    ...notes,
    ...(refused.length === 0
      ? []
      : [
          `${counted(refused.length, 'row cannot', 'rows cannot')} be used and the others are made; the end says why.`,
        ]),
  ];
}

async function makeAll(order: Order, folder: string, stop: Stop): Promise<Made> {
  const { library, plan, options, earlier } = order;
  const { products, skipExisting } = options;
  const { policies } = plan;
  const progress = showProgress(policies.length);
  const listing = new Listing({ ...order, folder });
  const onResult = (result: Result) => {
    listing.add(result);
    progress.done(result);
  };
  const by = { folder, products, skipExisting, earlier };
  progress.start();
  const job = { library, policies, folder, stop, onResult, write: writeWhole };
  const made = await makePolicies({ ...job, leftOf: (one) => leftOf(one, by) }).finally(
    progress.end,
  );
  listing.finish(made);
  return made;
}

function exitCode({ plan, options }: Order, { results, ending }: Made): number {
  const hasFailed = plan.refused.length > 0 || results.some(({ failure }) => failure !== null);
  if (hasFailed || ending === 'full') return 1;
  const hasDrafts = results.some((one) => stateOf(one) === 'draft');
  return options.finished && hasDrafts ? DRAFTS : 0;
}
