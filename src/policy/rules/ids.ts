import type { LocalProblem } from '../../report/problem.ts';
import { idBelongsToSection, idFitsNumber, idFitsUnnumbered, sectionIdOf } from '../ids.ts';
import type { PolicyDraft } from '../policy.ts';
import type { Clause, Section } from '../types.ts';

/** Ids: present, unique, in their section, and in step with the printed number. */
export function idProblems(draft: PolicyDraft): LocalProblem[] {
  return [...draft.sections.flatMap(sectionProblems), ...duplicateProblems(draft)];
}

function sectionProblems(section: Section): LocalProblem[] {
  return [
    ...sectionIdProblems(section),
    ...section.clauses.flatMap((one) => clauseProblems(one, section)),
  ];
}

function sectionIdProblems(section: Section): LocalProblem[] {
  const wanted = wantedId(section);
  if (section.id === '') {
    const fix = `Write <Section id="${wanted}" …>.`;
    return [problem(section, 'section-id-missing', 'This section has no id.', fix)];
  }
  if (section.number === null || wanted === section.id) return [];
  const message = `Section ${section.id} is printed as number ${section.number}, so its id should be ${wanted}.`;
  return [
    problem(section, 'section-id-number', message, `Write id="${wanted}", or correct the number.`),
  ];
}

function wantedId(section: Section): string {
  return section.number === null ? section.id || 'a-short-slug' : sectionIdOf(section.number);
}

function clauseProblems(clause: Clause, section: Section): LocalProblem[] {
  if (clause.id === '') return [missingId(clause, section)];
  if (section.id === '') return [];
  if (!idBelongsToSection(clause.id, section.id)) return [misplaced(clause, section)];
  return clause.number === null ? unnumbered(clause, section) : numbered(clause, clause.number);
}

function missingId(clause: Clause, section: Section): LocalProblem {
  const id = clause.number ?? `${wantedId(section)}.${section.number === null ? '1' : 'p1'}`;
  return problem(
    clause,
    'clause-id-missing',
    'This clause has no id.',
    `Write <Clause id="${id}" …>.`,
  );
}

function misplaced(clause: Clause, section: Section): LocalProblem {
  const message = `Clause ${clause.id} stands inside section ${section.id}.`;
  const fix = `Move it to the section it belongs to, or give it an id that begins with "${section.id}.".`;
  return problem(clause, 'clause-id-misplaced', message, fix);
}

function numbered(clause: Clause, number: string): LocalProblem[] {
  if (idFitsNumber(clause.id, number)) return [];
  const message = `Clause ${clause.id} is printed as number ${number}; the two do not agree.`;
  const fix = `Write id="${number}", or id="${number}-2" where the document prints ${number} a second time.`;
  return [problem(clause, 'clause-id-number', message, fix)];
}

function unnumbered(clause: Clause, section: Section): LocalProblem[] {
  if (idFitsUnnumbered(clause.id, section)) return [];
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

function duplicateProblems(draft: PolicyDraft): LocalProblem[] {
  const seen = new Map<string, Section | Clause>();
  return [...draft.sections, ...draft.clauses].filter(hasId).flatMap((one) => {
    const first = seen.get(one.id);
    if (!first) seen.set(one.id, one);
    return !first || isBulletPair(first, one) ? [] : [duplicate(one, first.position.line)];
  });
}

function hasId(one: Section | Clause): boolean {
  return one.id !== '' && !one.id.startsWith('.');
}

/** Two bullets can only share an id if their clauses do, and those are reported. */
function isBulletPair(first: Section | Clause, second: Section | Clause): boolean {
  return [first, second].every((one) => 'parent' in one && one.parent !== null);
}

function duplicate(one: Section | Clause, line: number): LocalProblem {
  const message = `The id ${one.id} is used already, on line ${line}.`;
  const fix = `Give this one an id of its own; where the document prints the number twice, ${one.id}-2.`;
  return problem(one, 'clause-id-duplicate', message, fix);
}

function problem(one: Section | Clause, rule: string, message: string, fix: string): LocalProblem {
  return { rule, ...one.position, message, fix };
}
