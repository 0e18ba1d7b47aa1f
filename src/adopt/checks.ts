import type { Answers } from './answers.ts';
import { detailOf } from './details.ts';
import type { Check, Condition, Template } from './template.ts';

/** The choices and details that decide whether a check holds. */
export type Decided = Pick<Answers, 'choices' | 'details'>;

/** The parts of a template that this takes. */
export type Checked = Parameters<typeof detailOf>[0] & Pick<Template, 'checks'>;

/**
 * What a school should think about before it adopts its policy.
 *
 * @returns the checks whose conditions all hold, contradictions first; a topic that is not decided
 *   fulfils no condition
 */
export function findIssues(template: Checked, answers: Decided): Check[] {
  return template.checks
    .filter((check) => check.when.every((condition) => holds(condition, template, answers)))
    .toSorted((a, b) => a.severity.localeCompare(b.severity));
}

function holds(condition: Condition, template: Checked, answers: Decided): boolean {
  if ('detail' in condition) {
    return Number(detailOf(template, answers, condition.detail)) > condition.over;
  }
  const choice = answers.choices[condition.topic];
  return choice !== undefined && condition.is.includes(choice);
}
