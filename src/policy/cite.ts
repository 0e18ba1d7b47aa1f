import { occurrence } from './ids.ts';
import type { Clause } from './types.ts';

/** How a number is told apart that the document has printed before. */
const REPEATS = ['second', 'third'];

/** The mark shown before a clause: its printed number, the letter of a bullet, or ¶ with its count. */
export function clauseLabel(clause: Clause): string {
  const last = clause.id.slice(clause.id.lastIndexOf('.') + 1);
  if (clause.number !== null) return clause.number;
  return clause.parent === null ? `¶${last.replace('p', '')}` : last;
}

/** A policy as far as the names of its clauses go. */
export interface NamedClauses {
  readonly slug: string;
  readonly sections: readonly { readonly id: string; readonly title: string | null }[];
  readonly clauses: readonly { readonly id: string; readonly section: string }[];
}

/**
 * How a clause is named in a sentence of ours.
 *
 * @param policy the policy it stands in
 * @param id its id
 * @returns "5.3", "5.2 (a)", "6.7 (second)", "section 6, paragraph 1", "Prohibited use, paragraph 2"
 * @throws Error if the policy has no such clause
 */
export function clauseName(policy: NamedClauses, id: string): string {
  const clause = policy.clauses.find((one) => one.id === id);
  if (!clause) throw new Error(`${policy.slug} has no clause ${id}.`);
  const section = policy.sections.find((one) => one.id === clause.section);
  return nameFromId(id, section?.title ?? null);
}

/**
 * The name of a clause from its id alone, which holds all that the name needs but the heading.
 *
 * @param id id of a clause or bullet
 * @param heading heading of its section, or null
 */
export function nameFromId(id: string, heading: string | null): string {
  const [, own = id, letter] = /^(.*?)(?:\.([a-z]+))?$/.exec(id) ?? [];
  const bullet = letter === undefined ? '' : ` (${letter})`;
  const [, section, paragraph] = /^(.+)\.p?(\d+)$/.exec(own) ?? [];
  const isNumbered = /^\d/.test(own) && !/\.p\d+$/.test(own);
  if (isNumbered) return numberedName(own) + bullet;
  const place = /^\d/.test(own)
    ? `section ${section}`
    : (heading?.split(':')[0] ?? 'the opening text');
  return `${place}, paragraph ${paragraph}${bullet}`;
}

function numberedName(id: string): string {
  const time = occurrence(id);
  if (time === 1) return id;
  return `${id.replace(/-\d+$/, '')} (${REPEATS[time - 2] ?? `${time}th`})`;
}
