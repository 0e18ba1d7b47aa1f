import { occurrence } from './ids.ts';
import type { Policy } from './policy.ts';
import type { Clause, Section } from './types.ts';

/** The mark shown before a clause: its printed number, the letter of a bullet, or ¶ with its count. */
export function clauseLabel(clause: Clause): string {
  const last = clause.id.slice(clause.id.lastIndexOf('.') + 1);
  if (clause.number !== null) return clause.number;
  return clause.parent === null ? `¶${last.replace('p', '')}` : last;
}

/**
 * How a clause is named in a sentence of ours.
 *
 * @param policy the policy it stands in
 * @param id its id
 * @returns "5.3", "5.2 (a)", "6.7 (second)", "section 6, paragraph 1", "Prohibited use, paragraph 2"
 * @throws Error if the policy has no such clause
 */
export function clauseName(
  policy: Pick<Policy, 'slug' | 'sections' | 'clauses'>,
  id: string,
): string {
  const clause = policy.clauses.find((one) => one.id === id);
  if (!clause) throw new Error(`${policy.slug} has no clause ${id}.`);
  if (clause.parent !== null)
    return `${clauseName(policy, clause.parent)} (${clauseLabel(clause)})`;
  if (clause.number !== null) return numberedName(clause.number, clause.id);
  const section = policy.sections.find((one) => one.id === clause.section);
  return `${sectionName(section)}, paragraph ${clauseLabel(clause).slice(1)}`;
}

function numberedName(number: string, id: string): string {
  return occurrence(id) > 1 ? `${number} (second)` : number;
}

function sectionName(section: Section | undefined): string {
  if (section?.number != null) return `section ${section.number}`;
  return section?.title?.split(':')[0] ?? 'the opening text';
}
