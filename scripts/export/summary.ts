import type { Result } from './make.ts';
import type { PlannedPolicy } from './plan.ts';
import type { RefusedSchool } from './schools.ts';
import { counted } from './words.ts';

/** The lines that say what came of one policy: its files, and what a person should know of it. */
export function resultLines({ policy, files, failure, ms }: Result): string[] {
  const head = `${policy.school}: ${failure === null ? files.join(', ') : 'failed'} (${inSeconds(ms)})`;
  const remarks = failure === null ? policy.remarks : [failure];
  return [head, ...remarks.map((remark) => `  ${remark}`)];
}

/** What came of a whole command. */
export interface Outcome {
  readonly results: readonly Result[];
  readonly refused: readonly RefusedSchool[];
  /** Policies that were planned and not begun, or not finished, because the reader stopped. */
  readonly left: readonly Pick<PlannedPolicy, 'place' | 'school'>[];
}

/**
 * The lines at the end: how many were made and failed, how long it took, and a list of those that failed.
 *
 * @param out the folder as typed
 */
export function summaryLines(
  { results, refused, left }: Outcome,
  out: string,
  ms: number,
): string[] {
  const failed = results.filter(({ failure }) => failure !== null);
  const made = results.length - failed.length;
  const drafts = results.filter(
    ({ failure, policy }) => failure === null && isDraft(policy.remarks),
  );
  const parts = [
    `${counted(made, 'policy', 'policies')} made in ${out}`,
    ...(drafts.length > 0
      ? [`${counted(drafts.length, 'of them a draft', 'of them drafts')}`]
      : []),
    `${failed.length + refused.length} failed`,
    ...(left.length > 0 ? [`${left.length} not made because you stopped`] : []),
    inSeconds(ms),
  ];
  return [
    '',
    `${parts.join(', ')}.`,
    ...failed.map(failureLine),
    ...refused.flatMap(refusalLines),
    ...leftLines(left),
  ];
}

/** They are made in order, so that the first stands for all. */
function leftLines([first, ...others]: Outcome['left']): string[] {
  if (!first) return [];
  const more = others.length === 0 ? '' : `, and the ${others.length} after it`;
  return [`  Not made: ${placed(first)}${more}.`];
}

function refusalLines({ school, problems }: RefusedSchool): string[] {
  return problems.map((problem) => `  ${school}: ${problem}`);
}

function isDraft(remarks: readonly string[]): boolean {
  return remarks.some((one) => one.startsWith('Marked as a draft.'));
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
