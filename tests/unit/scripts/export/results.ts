import type { Result } from '../../../../scripts/export/results.ts';
import { planned } from '../../../../scripts/export/plan.ts';
import type { PlannedPolicy } from '../../../../scripts/export/planned-policy.ts';
import type { Answers } from '../../../../src/adopt/answers.ts';
import { answered, TEMPLATE } from '../../support/template.ts';

export const DAY = '2026-12-09';

/** Policies of some schools, in their order; finished unless something is missing. */
export function plannedFor(
  schools: readonly string[],
  details: Answers['details'] = { channels: 'email', owner: 'Bursar' },
): PlannedPolicy[] {
  const all = schools.map((school, at) => ({
    place: `s.csv:${at + 2}`,
    answers: answered({ details: { school, ...details } }),
  }));
  return planned(TEMPLATE, all, DAY);
}

/** A policy that lacks its owner. */
export function draftFor(school: string): PlannedPolicy {
  const [policy] = plannedFor([school], { channels: 'email' });
  if (!policy) throw new Error(school);
  return policy;
}

/** What came of a policy: two files were written, unless something else is said. */
export function resultOf(policy: PlannedPolicy, parts: Partial<Result> = {}): Result {
  const usual = { files: ['name.pdf', 'name.docx'], left: [], notes: [], failure: null };
  return { policy, isSame: true, ms: 2345, ...usual, ...parts };
}
