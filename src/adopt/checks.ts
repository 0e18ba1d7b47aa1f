import { detailOf, type Answers } from './answers.ts';
import type { Check, Condition, Template } from './template.ts';

/**
 * What a school should think about before it adopts its policy.
 *
 * @returns the checks whose conditions all hold, contradictions first; a topic that is not decided fulfils no condition
 */
export function findIssues(template: Template, answers: Answers): Check[] {
  return template.checks
    .filter((check) => check.when.every((condition) => holds(condition, template, answers)))
    .toSorted((a, b) => a.severity.localeCompare(b.severity));
}

function holds(condition: Condition, template: Template, answers: Answers): boolean {
  if ('detail' in condition) {
    return Number(detailOf(template, answers, condition.detail)) > condition.over;
  }
  const choice = answers.choices[condition.topic];
  return choice !== undefined && condition.is.includes(choice);
}
