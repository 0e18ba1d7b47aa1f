import type { LocalProblem } from '../../report/problem.ts';
import type { PolicyReading } from '../policy.ts';
import { SECTION_KINDS, type Clause, type Section } from '../types.ts';

/** Nothing is empty, and every section says what kind it is. */
export function contentProblems(reading: PolicyReading): LocalProblem[] {
  return [
    ...reading.sections.flatMap(kindProblems),
    ...reading.sections.filter((section) => isEmpty(section, reading)).map(emptySection),
    ...reading.clauses.filter((clause) => clause.text === '').map(emptyClause),
  ];
}

function kindProblems(section: Section): LocalProblem[] {
  if (Object.hasOwn(SECTION_KINDS, section.kind)) return [];
  return [
    {
      rule: 'section-kind',
      ...section.position,
      message: `${sectionName(section)} has ${kindWords(section)}.`,
      fix: `Write kind="…" with one of: ${Object.keys(SECTION_KINDS).join(', ')}.`,
    },
  ];
}

function kindWords({ kind }: Section): string {
  return kind === '' ? 'no kind' : `the kind "${kind}", which the search does not know`;
}

function sectionName({ id }: Section): string {
  return `Section ${id || 'without an id'}`;
}

/** A section that holds only sections is not empty. */
function isEmpty({ id, clauses }: Section, reading: PolicyReading): boolean {
  return clauses.length === 0 && !reading.sections.some((one) => one.parent === id);
}

function emptySection(section: Section): LocalProblem {
  return {
    rule: 'section-empty',
    ...section.position,
    message: `${sectionName(section)} holds no clause.`,
    fix: 'Give it the clauses of the document, or remove it.',
  };
}

function emptyClause(clause: Clause): LocalProblem {
  return {
    rule: 'clause-empty',
    ...clause.position,
    message: `Clause ${clause.id || 'without an id'} has no words of its own.`,
    fix: 'Give it the words of the document, with a lead-in before any list, or remove it.',
  };
}
