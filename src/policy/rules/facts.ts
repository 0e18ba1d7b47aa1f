import type { LocalProblem } from '../../report/problem.ts';
import type { FrontMatter } from '../front-matter.ts';
import { occurrence } from '../ids.ts';
import type { PolicyReading } from '../policy.ts';

/** The front matter speaks of this document: its clauses, its words, and policies that exist. */
export function factProblems(
  reading: PolicyReading,
  slugs: ReadonlyMap<string, unknown>,
): LocalProblem[] {
  const { facts } = reading;
  if (!facts) return [];
  return [
    ...basedOnProblems(reading, facts, slugs),
    ...clauseNameProblems(reading, facts),
    ...guidanceProblems(reading, facts),
    ...repeatProblems(reading, facts),
  ];
}

function basedOnProblems(
  reading: PolicyReading,
  facts: FrontMatter,
  slugs: ReadonlyMap<string, unknown>,
): LocalProblem[] {
  const base = facts.basedOn?.policy;
  if (base === undefined || (slugs.has(base) && base !== reading.file.slug)) return [];
  const others = [...slugs.keys()].filter((slug) => slug !== reading.file.slug);
  const message =
    base === reading.file.slug
      ? 'basedOn names the policy itself.'
      : `basedOn names the policy "${base}", and there is no such policy.`;
  const fix =
    others.length > 0
      ? `Name one of: ${others.join(', ')}; or write basedOn: null.`
      : 'Write basedOn: null.';
  return [{ rule: 'based-on-unknown', ...reading.placeOf(['basedOn', 'policy']), message, fix }];
}

/** reviewClause, sourceNotes and guidance must name clauses or sections that exist. */
function clauseNameProblems(reading: PolicyReading, facts: FrontMatter): LocalProblem[] {
  const ids = new Set([...reading.sections, ...reading.clauses].map((one) => one.id));
  const named: [string | null | undefined, PropertyKey[]][] = [
    [facts.reviewClause, ['reviewClause']],
    ...facts.sourceNotes.map((note, index): [string | undefined, PropertyKey[]] => [
      note.at,
      ['sourceNotes', index, 'at'],
    ]),
    ...facts.guidance.map(({ clause }, index): [string, PropertyKey[]] => [
      clause,
      ['guidance', index, 'clause'],
    ]),
  ];
  return named.flatMap(([id, path]) =>
    id === null || id === undefined || ids.has(id) ? [] : [unknownClause(reading, id, path)],
  );
}

function unknownClause(reading: PolicyReading, id: string, path: PropertyKey[]): LocalProblem {
  return {
    rule: 'front-matter-clause',
    ...reading.placeOf(path),
    message: `${path.join('.')} names clause ${id}, and there is no such clause or section in this policy.`,
    fix: 'Correct the id; ids are those of the <Clause> and <Section> elements, bullets lettered in order.',
  };
}

/** What is said to present its items as guidance says so in words of its own. */
function guidanceProblems(reading: PolicyReading, facts: FrontMatter): LocalProblem[] {
  return facts.guidance.flatMap(({ clause, words }, index) => {
    const text = reading.clauses.find(({ id }) => id === clause)?.text;
    if (text === undefined || text.includes(words)) return [];
    return [
      {
        rule: 'guidance-words',
        ...reading.placeOf(['guidance', index, 'words']),
        message: `Clause ${clause} does not hold the words "${words}".`,
        fix: 'Copy the words by which it presents its items as guidance, exactly; if there are none, remove the entry.',
      },
    ];
  });
}

function repeatProblems(reading: PolicyReading, facts: FrontMatter): LocalProblem[] {
  const explained = new Set(facts.sourceNotes.map((note) => note.at));
  const repeats = reading.clauses.filter((one) => one.number !== null && occurrence(one.id) > 1);
  return repeats
    .filter((clause) => !explained.has(clause.id))
    .map((clause) => ({
      rule: 'repeat-unexplained',
      ...clause.position,
      message: `Clause ${clause.id} repeats a number, and no source note explains it to the reader.`,
      fix: `Add to sourceNotes: { at: "${clause.id}", kind: repeated-number, note: … }.`,
    }));
}
