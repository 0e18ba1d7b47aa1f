import type { LocalProblem, Problem } from '../report/problem.ts';
import { isReadable, inspectPolicy, type PolicyReading, type PolicyFile } from './policy.ts';
import { betweenProblems, libraryOf, type Library } from './rules/between.ts';
import { characterProblems } from './rules/characters.ts';
import { contentProblems } from './rules/content.ts';
import { crossReferenceProblems } from './rules/cross-references.ts';
import { dateProblems } from './rules/dates.ts';
import { exceptionProblems } from './rules/exceptions.ts';
import { factProblems } from './rules/facts.ts';
import { hueProblems } from './rules/hues.ts';
import { idProblems } from './rules/ids.ts';
import { linkProblems } from './rules/links.ts';
import { noteReferenceProblems } from './rules/note-references.ts';
import { termProblems } from './rules/terms.ts';

/**
 * Checks policy files against every rule of docs/rules.md.
 *
 * @param files all policy files, since one may be based on another
 * @param today the day of the build; without it nothing is said of dates that lie ahead
 * @returns all problems of all files at once, file by file; empty if the policies are sound. Never
 *   throws.
 */
export function validatePolicies(files: readonly PolicyFile[], today?: Date): Problem[] {
  const readings = files.map(inspectPolicy);
  const library = libraryOf(readings);
  return readings.flatMap((reading) =>
    readingProblems(reading, readings, library, today).map((problem) => ({
      file: reading.file.path,
      ...problem,
    })),
  );
}

/** Where no clause could be read, to call its ids and terms unknown would mislead. */
function readingProblems(
  reading: PolicyReading,
  readings: readonly PolicyReading[],
  library: Library,
  today?: Date,
): LocalProblem[] {
  const characters = characterProblems(reading);
  if (!isReadable(reading)) return [...reading.problems, ...characters];
  return [
    ...reading.problems,
    ...characters,
    ...idProblems(reading),
    ...contentProblems(reading),
    ...hueProblems(reading, readings),
    ...factProblems(reading, library.bySlug),
    ...exceptionProblems(reading),
    ...dateProblems(reading, today),
    ...termProblems(reading),
    ...betweenProblems(reading, library),
    ...crossReferenceProblems(reading),
    ...linkProblems(reading),
    ...noteReferenceProblems(reading, readings),
  ];
}
