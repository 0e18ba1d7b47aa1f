import type { LocalProblem } from '../../report/problem.ts';
import { isReadable, type PolicyReading } from '../policy.ts';
import { referencesIn, type ClauseReference } from '../references.ts';

/** Clauses that source notes refer to, written neu#5.3, exist. */
export function noteReferenceProblems(
  reading: PolicyReading,
  readings: readonly PolicyReading[],
): LocalProblem[] {
  const notes = reading.facts?.sourceNotes ?? [];
  return notes.flatMap(({ note }, index) =>
    referencesIn(note)
      .filter((reference) => !exists(reference, readings))
      .map((reference) => problem(reading, reference, index)),
  );
}

function exists({ policy, clause }: ClauseReference, readings: readonly PolicyReading[]): boolean {
  const reading = readings.find((one) => one.file.slug === policy);
  if (!reading) return false;
  return !isReadable(reading) || reading.clauses.some((one) => one.id === clause);
}

function problem(
  reading: PolicyReading,
  { policy, clause }: ClauseReference,
  index: number,
): LocalProblem {
  return {
    rule: 'note-reference',
    ...reading.placeOf(['sourceNotes', index, 'note']),
    message: `This note refers to ${policy}#${clause}, and there is no such clause.`,
    fix: 'Correct it: the name of the policy file, #, and the id of a clause.',
  };
}
