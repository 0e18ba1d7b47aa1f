import type { Result } from './make.ts';
import { counted } from './words.ts';

/** The lines that say what came of one policy: its files, and what a person should know of it. */
export function resultLines({ policy, files, failure, ms }: Result): string[] {
  const head = `${policy.school}: ${failure === null ? files.join(', ') : 'failed'} (${inSeconds(ms)})`;
  const remarks = failure === null ? policy.remarks : [failure];
  return [head, ...remarks.map((remark) => `  ${remark}`)];
}

/**
 * The lines at the end: how many were made and failed, how long it took, and a list of those that failed.
 *
 * @param out the folder as typed
 */
export function summaryLines(results: readonly Result[], out: string, ms: number): string[] {
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
    `${failed.length} failed`,
    inSeconds(ms),
  ];
  return ['', `${parts.join(', ')}.`, ...failed.map(failureLine)];
}

function isDraft(remarks: readonly string[]): boolean {
  return remarks.some((one) => one.startsWith('Marked as a draft.'));
}

function failureLine({ policy, failure }: Result): string {
  const place = policy.place === '' ? policy.school : `${policy.place} (${policy.school})`;
  return `  ${place}: ${failure}`;
}

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
