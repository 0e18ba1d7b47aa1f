import type { LocalProblem, Position } from '../../report/problem.ts';
import { numberedId } from '../ids.ts';
import { mentionsIn } from '../mentions.ts';
import type { PolicyReading } from '../policy.ts';
import type { Clause } from '../types.ts';

/**
 * Every reference to another place in the policy leads somewhere: links always, words such as
 * "clause 6.17" or "the appendix" unless a source note of kind cross-reference tells the reader
 * that the document itself is at fault.
 */
export function crossReferenceProblems(reading: PolicyReading): LocalProblem[] {
  const places = [...reading.sections, ...reading.clauses];
  const ids = new Set(places.map((one) => one.id));
  /** Where numbers start again in each section, words name a clause by its number alone. */
  const named = new Set([...ids, ...places.map((one) => numberedId(one.number ?? ''))]);
  const links = reading.links.filter((link) => !ids.has(link.target));
  const unexplained = reading.clauses.filter((clause) => !isExplained(reading, clause));
  return [
    ...links.map((link) => problem(link.position, `#${link.target}`)),
    ...unexplained.flatMap((clause) =>
      mentionsIn(clause.text)
        .filter((mention) => !named.has(mention.id))
        .map(({ words, number }) => problem(clause.position, words, number)),
    ),
  ];
}

function isExplained(reading: PolicyReading, clause: Clause): boolean {
  const notes = reading.facts?.sourceNotes ?? [];
  return notes.some((note) => note.kind === 'cross-reference' && note.at === clause.id);
}

function problem(position: Position, words: string, number: string | null = null): LocalProblem {
  const place = number === null ? 'a place' : `${number}, a place`;
  return {
    rule: 'cross-reference-unknown',
    ...position,
    message: `"${words}" refers to ${place} that this policy does not have.`,
    fix: 'Correct it; or, if the document itself says so, explain it in a source note of kind cross-reference at this clause.',
  };
}
