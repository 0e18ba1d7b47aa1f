import type { LocalProblem } from '../../report/problem.ts';
import { isOutOfDate } from '../names.ts';
import type { ReferenceReading } from '../reading.ts';

/**
 * What is out of date has something to cite instead, or a reason why there is nothing; what is in
 * force has neither.
 */
export function replacementProblems({ reference, placeOf }: ReferenceReading): LocalProblem[] {
  if (!reference) return [];
  const { status, replacedBy, noneBecause } = reference;
  const problem = (field: string, message: string, fix: string): LocalProblem[] => [
    { rule: 'reference-replacement', ...placeOf([field]), message, fix },
  ];
  if (!isOutOfDate(status)) {
    if (replacedBy === null && noneBecause === null) return [];
    const message = `The status is ${status}, so there is nothing to cite instead.`;
    const fix = 'Write replacedBy: null and leave out noneBecause, or correct the status.';
    return problem(replacedBy === null ? 'noneBecause' : 'replacedBy', message, fix);
  }
  if (replacedBy !== null && noneBecause !== null) {
    const message = 'This names what to cite instead, and a reason why there is nothing to cite.';
    return problem('noneBecause', message, 'Keep one of replacedBy and noneBecause.');
  }
  if (replacedBy !== null || noneBecause !== null) return [];
  const message = `The status is ${status}, and nothing says what to cite instead.`;
  const fix =
    'Write replacedBy: what a policy of today should cite; or, if there is nothing, noneBecause: a sentence such as "The platform is closed."';
  return problem('replacedBy', message, fix);
}
