import type { LocalProblem } from '../../report/problem.ts';
import type { ReferenceReading } from '../reading.ts';

/**
 * Nothing was checked on a day that is still to come.
 *
 * @param today the day of the build; without it nothing is said
 */
export function checkedProblems(
  { reference, placeOf }: ReferenceReading,
  today?: Date,
): LocalProblem[] {
  if (!reference || !today) return [];
  const { checked } = reference;
  if (checked <= today.toISOString().slice(0, checked.length)) return [];
  return [
    {
      rule: 'reference-checked',
      ...placeOf(['checked']),
      message: `The source is said to have been checked ${checked}, which is still to come.`,
      fix: 'Write the day or month on which the note was checked against it.',
    },
  ];
}
