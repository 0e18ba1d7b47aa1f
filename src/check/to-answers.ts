import { LEFT_OUT, RECOMMENDED, type Answers, type OwnClause } from '../adopt/answers.ts';
import { startFrom } from '../adopt/starts.ts';
import { withBasis } from '../adopt/wordings.ts';
import { ownId } from '../adopt/own-ids.ts';
import type { Template } from '../adopt/template.ts';
import type { ImportedClause, ImportedPolicy } from '../import/imported.ts';
import type { ReportView, TopicRow } from './view.ts';

/**
 * A new policy begun with what a document lacks: our recommended wording on topics of which nothing
 * was found, a question on those of which a program is not sure, and the school's own clauses, word
 * for word, for all that it covers.
 *
 * @param template what the generator is made of
 * @param view the report on the document
 * @param policy the document
 */
export function toAnswers(template: Template, view: ReportView, policy: ImportedPolicy): Answers {
  const start = startFrom(template, RECOMMENDED);
  const standing = new Map(view.topics.map((row) => [row.id, row.standing]));
  const choices = Object.fromEntries(
    Object.entries(start.choices).flatMap(([topic, recommended]) => {
      const found = standing.get(topic) ?? 'nothing-close';
      if (found === 'unsure') return [];
      const isCovered = found === 'covered' || found === 'answered';
      return [[topic, isCovered ? LEFT_OUT : recommended] as const];
    }),
  );
  return withBasis(template, { ...start, choices, own: ownClauses(template, view, policy) });
}

/**
 * Topics on which the document seems to lack a clause: nothing close was found, or the reader says
 * that there is none.
 */
export function gapsOf({ topics }: ReportView): TopicRow[] {
  return topics.filter(({ standing }) => standing === 'nothing-close' || standing === 'silent');
}

/**
 * Every clause of the document, each with its bullets, in the section of the topic that it bears
 * on; otherwise in that of the clause before it.
 */
function ownClauses(template: Template, view: ReportView, policy: ImportedPolicy): OwnClause[] {
  const sectionOf = sectionFinder(template, view);
  let section = template.sections[0]?.id ?? '';
  return policy.clauses
    .filter(({ parent }) => parent === null)
    .map((clause, index) => {
      const family = [clause, ...descendantsOf(policy, clause.id)];
      section = family.map(({ id }) => sectionOf.get(id)).find(Boolean) ?? section;
      const id = ownId(index + 1);
      return { id, section, title: titleOf(policy, clause), text: textOf(family) };
    });
}

/**
 * The section of the generator for each clause that bears on a topic; if it bears on several, that
 * of which it is the closest clause.
 */
function sectionFinder(template: Template, view: ReportView): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const ranks = [0, 1, 2];
  for (const rank of ranks) {
    for (const row of view.topics) {
      const clause = row.clauses[rank]?.id;
      const section = template.sections.find(({ topics }) => topics.includes(row.id));
      if (clause !== undefined && section && !found.has(clause)) found.set(clause, section.id);
    }
  }
  return found;
}

function descendantsOf(policy: ImportedPolicy, id: string): ImportedClause[] {
  return policy.clauses
    .filter(({ parent }) => parent === id)
    .flatMap((child) => [child, ...descendantsOf(policy, child.id)]);
}

/**
 * The heading under which it was and, where it had a number, that: the generator gives it
 * another.
 */
function titleOf(policy: ImportedPolicy, { number, section }: ImportedClause): string {
  const heading = policy.sections.find(({ id }) => id === section)?.title ?? 'Opening words';
  return number === null ? heading : `${heading} (formerly ${number})`;
}

/**
 * The clause and what belongs to it, as a person would type them. The generator letters a list that
 * has no words after it.
 */
function textOf([clause, ...parts]: readonly ImportedClause[]): string {
  if (!clause) return '';
  const isLettered = parts.every(
    (part, at) => part.parent === clause.id && !isParagraph(part) && isLetterAt(part.number, at),
  );
  const lines = parts.map((part) => (isLettered ? `- ${part.text}` : asPrinted(part)));
  return [clause.text, ...lines].join('\n');
}

/**
 * With its number, since the generator would give it another; a paragraph after a list is none of
 * its bullets.
 */
function asPrinted(part: ImportedClause): string {
  if (part.number !== null) return `${part.number} ${part.text}`;
  return isParagraph(part) ? part.text : `- ${part.text}`;
}

/** Whether it is a further paragraph of a clause, which its id tells. */
function isParagraph({ id, number }: ImportedClause): boolean {
  return number === null && /\.p\d+(?:-\d+)?$/.test(id);
}

/**
 * Whether an item has no number, or the one that its place in the list gives it: (a) is the first.
 */
function isLetterAt(number: string | null, at: number): boolean {
  return number === null || number === `(${String.fromCharCode('a'.charCodeAt(0) + at)})`;
}
