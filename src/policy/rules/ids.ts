import type { LocalProblem } from '../../report/problem.ts';
import { duplicateProblems } from './duplicates.ts';
import type { RuleId } from '../../report/rules.ts';
import {
  idBelongsToSection,
  idFitsUnnumbered,
  numberedId,
  parentOf,
  sectionIdOf,
  withoutRepeat,
} from '../ids.ts';
import type { PolicyReading } from '../policy.ts';
import type { Clause, Section } from '../types.ts';

/** Ids are present, unique, in their section, and in step with the printed number. */
export function idProblems(reading: PolicyReading): LocalProblem[] {
  return [...reading.sections.flatMap(sectionProblems), ...duplicateProblems(reading)];
}

function sectionProblems(section: Section): LocalProblem[] {
  return [
    ...sectionIdProblems(section),
    ...section.clauses.flatMap((one, index) =>
      clauseProblems(one, section, section.clauses.slice(0, index)),
    ),
  ];
}

function sectionIdProblems(section: Section): LocalProblem[] {
  const wanted = wantedId(section);
  if (section.id === '') {
    const fix = `Write <Section id="${wanted}" …>.`;
    return [problem(section, 'section-id-missing', 'This section has no id.', fix)];
  }
  if (!isSafe(section.id)) return [unsafe(section, `section ${section.id}`)];
  const base = withoutRepeat(section.id);
  const fits = [wanted, `${section.parent}.${wanted}`].some((one) => base === one);
  if (section.number === null || fits) return [];
  const message = `Section ${section.id} is printed as number ${section.number}, so its id should be ${wanted}.`;
  return [
    problem(section, 'section-id-number', message, `Write id="${wanted}", or correct the number.`),
  ];
}

/**
 * An id is in addresses, in references such as neu#5.3, and among the names of what pages know.
 */
function isSafe(id: string): boolean {
  return !/[\s"'`#<>&\\]/.test(id) && !(id in {});
}

function unsafe(one: Section | Clause, name: string): LocalProblem {
  const message = `The id of ${name} cannot be part of an address.`;
  const fix = 'Write an id of letters, figures, dots and hyphens, as in 5.3 or your-accounts.1.';
  return problem(one, 'id-character', message, fix);
}

function wantedId(section: Section): string {
  return section.number === null ? section.id || 'a-short-slug' : sectionIdOf(section.number);
}

function clauseProblems(
  clause: Clause,
  section: Section,
  before: readonly Clause[],
): LocalProblem[] {
  if (clause.id === '') return [missingId(clause, section)];
  if (!isSafe(clause.id)) return [unsafe(clause, `clause ${clause.id}`)];
  if (section.id === '') return [];
  if (isMisplaced(clause, section)) return [misplaced(clause, section)];
  return clause.number === null
    ? unnumbered(clause, section)
    : numbered(clause, clause.number, section, before);
}

/**
 * A number of one figure alone may run on through all sections; one such as 2.1 says itself where
 * it is.
 */
function isMisplaced({ id, number }: Clause, section: Section): boolean {
  const isOnItsOwn = number !== null && (section.number === null || !id.includes('.'));
  return !isOnItsOwn && !idBelongsToSection(id, section.id);
}

function missingId(clause: Clause, section: Section): LocalProblem {
  const id =
    clause.number === null
      ? `${wantedId(section)}.${section.number === null ? '1' : 'p1'}`
      : numberedId(clause.number);
  return problem(
    clause,
    'clause-id-missing',
    'This clause has no id.',
    `Write <Clause id="${id}" …>.`,
  );
}

function misplaced(clause: Clause, section: Section): LocalProblem {
  const message = `Clause ${clause.id} is inside section ${section.id}.`;
  const fix = `Move it to the section it belongs to, or give it an id that begins with "${section.id}.".`;
  return problem(clause, 'clause-id-misplaced', message, fix);
}

/**
 * The number alone, or after the id of the section, where numbers start again, or of a clause
 * before it, where they nest.
 */
function numbered(
  clause: Clause,
  number: string,
  section: Section,
  before: readonly Clause[],
): LocalProblem[] {
  const wanted = numberedId(number);
  const parent = parentOf(clause.id, number);
  const isNested = parent === section.id || before.some((one) => one.id === parent);
  if (withoutRepeat(clause.id) === wanted || isNested) return [];
  const message = `Clause ${clause.id} is printed as number ${number}; the two do not agree.`;
  const again = wanted.includes('.')
    ? ''
    : `; id="${section.id}.${wanted}" where numbers start again in each section`;
  const fix = `Write id="${wanted}", or id="${wanted}-2" where the document prints ${number} a second time${again}.`;
  return [problem(clause, 'clause-id-number', message, fix)];
}

function unnumbered(clause: Clause, section: Section): LocalProblem[] {
  const hasNumbers = section.clauses.some((one) => one.number !== null);
  if (idFitsUnnumbered(clause.id, { ...section, hasNumbers })) return [];
  const example = `${section.id}.${section.number === null ? '2' : 'p2'}`;
  const message = `Clause ${clause.id} has no number, so its id should be counted, as in ${example}.`;
  return [
    problem(
      clause,
      'clause-id-number',
      message,
      `Give it the number it is printed with, or an id like ${example}.`,
    ),
  ];
}

function problem(one: Section | Clause, rule: RuleId, message: string, fix: string): LocalProblem {
  return { rule, ...one.position, message, fix };
}
