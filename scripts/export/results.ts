import type { PlannedPolicy } from './planned-policy.ts';

/** What was made before the end, or before something ended it. */
export interface Made {
  readonly results: readonly Result[];
  /** Policies that were planned and not begun, or not finished. */
  readonly unmade: readonly PlannedPolicy[];
  readonly ending: Ending;
}

/** All were tried; the reader stopped it; or the disk was full. */
export type Ending = 'done' | 'stopped' | 'full';

/** What came of a policy that was planned. */
export interface Result {
  readonly policy: PlannedPolicy;
  /** Names of the files that were written. */
  readonly files: readonly string[];
  /**
   * Names of those that were there and are left, and whether they are known to be of the same
   * answers.
   */
  readonly left: readonly string[];
  readonly isSame: boolean;
  /** What there is nothing to make of, in sentences. */
  readonly notes: readonly string[];
  /** Why it failed, in sentences; null if it did not. */
  readonly failure: string | null;
  readonly ms: number;
}
