import type { PublishedCheck } from '../../src/check/publish.ts';
import type { CheckReport } from '../../src/check/report.ts';

/** A document that was checked. */
export interface Checked {
  /** Path as it was given. */
  readonly file: string;
  readonly report: CheckReport;
  readonly published: PublishedCheck;
  /**
   * Whether it speaks of social media and the internet often enough to be taken for a policy on
   * them.
   */
  readonly isOnSubject: boolean;
  /** What a person must know of the reading. */
  readonly notes: readonly string[];
}

/** A file that could not be read, and why, in a sentence. */
export interface Unread {
  readonly file: string;
  readonly problem: string;
}

export type Outcome = Checked | Unread;

export function isChecked(outcome: Outcome): outcome is Checked {
  return 'report' in outcome;
}
