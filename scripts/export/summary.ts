import type { Ending, Result } from './results.ts';
import type { PlannedPolicy } from './planned-policy.ts';
import type { RefusedSchool } from './schools.ts';
import { stateOf, type State } from './states.ts';
import { counted } from './words.ts';

/** The lines that say what came of one policy: its files, and what a person should know of it. */
export function resultLines(result: Result): string[] {
  const { policy, files, failure, notes, ms } = result;
  const made = files.length > 0 ? files.join(', ') : NOTHING_MADE[stateOf(result)];
  const standing = stateOf(result) === 'skipped' ? [] : policy.standing.remarks;
  const remarks = failure === null ? [...standing, ...notes] : [failure];
  return [
    `${policy.school}: ${made} (${inSeconds(ms)})`,
    ...remarks.map((remark) => `  ${remark}`),
  ];
}

/** What is said where no file was written. */
const NOTHING_MADE: Readonly<Record<State, string>> = {
  made: 'there already',
  draft: 'there already',
  skipped: 'left as it was',
  failed: 'failed',
  'not made': 'not made',
};

/** What came of a whole command. */
export interface Outcome {
  readonly results: readonly Result[];
  readonly refused: readonly RefusedSchool[];
  /**
   * Policies that were planned and not begun, or not finished, because something ended the work.
   */
  readonly unmade: readonly Pick<PlannedPolicy, 'place' | 'school'>[];
  readonly ending: Ending;
}

const WHY_UNMADE: Readonly<Record<Ending, string>> = {
  done: '',
  stopped: ' because you stopped',
  full: ' because the disk is full',
};

/**
 * The lines at the end: how many were made and failed, how long it took, and a list of those that
 * failed.
 *
 * @param out the folder as typed
 */
export function summaryLines(outcome: Outcome, out: string, ms: number): string[] {
  const { results, refused, unmade, ending } = outcome;
  const failed = results.filter(({ failure }) => failure !== null);
  const left = results.filter(isLeft);
  const drafts = results.filter((one) => stateOf(one) === 'draft');
  const made = results.length - failed.length - left.length;
  const parts = [
    `${counted(made, 'policy', 'policies')} made in ${out}`,
    ...(left.length > 0 ? [`${left.length} there already`] : []),
    ...(drafts.length > 0
      ? [`${counted(drafts.length, 'of them a draft', 'of them drafts')}`]
      : []),
    `${failed.length + refused.length} failed`,
    ...(unmade.length > 0 ? [`${unmade.length} not made${WHY_UNMADE[ending]}`] : []),
    inSeconds(ms),
  ];
  return [
    '',
    `${parts.join(', ')}.`,
    ...failed.map(failureLine),
    ...refused.flatMap(refusalLines),
    ...unmadeLines(unmade),
  ];
}

/** Nothing was written, and nothing had to be. */
function isLeft({ files, left, failure }: Result): boolean {
  return failure === null && files.length === 0 && left.length > 0;
}

/** They are begun in order, so the first stands for all. */
function unmadeLines([first, ...others]: Outcome['unmade']): string[] {
  if (!first) return [];
  const more = others.length === 0 ? '' : `, and ${counted(others.length, 'other', 'others')}`;
  return [`  Not made: ${placed(first)}${more}.`];
}

/** How to go on where the work ended before all were made; null where it did not. */
export function advice(ending: Ending, hasSchools: boolean): string | null {
  if (ending === 'done') return null;
  const again = hasSchools
    ? 'run the same command again with --resume: it makes what is missing'
    : 'run the same command again';
  const first = ending === 'full' ? 'Make room on the disk, and' : 'To go on,';
  return `${first} ${again}. All files that are there are whole.`;
}

function refusalLines({ school, problems }: RefusedSchool): string[] {
  return problems.map((problem) => `  ${school}: ${problem}`);
}

function failureLine({ policy, failure }: Result): string {
  return `  ${placed(policy)}: ${failure}`;
}

/** "schools.csv:3 (Hill View)" */
function placed({ place, school }: Pick<PlannedPolicy, 'place' | 'school'>): string {
  return place === '' ? school : `${place} (${school})`;
}

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
