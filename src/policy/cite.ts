import { occurrence } from './ids.ts';
import type { Clause } from './types.ts';

/** How a number that the document has printed before is told apart. */
const REPEATS = ['second', 'third'];

/**
 * The mark shown before a clause: its printed number, the letter of a bullet, "row 2" of a table,
 * or ¶ with its count.
 */
export function clauseLabel(clause: Clause): string {
  if (clause.number !== null) return clause.number;
  const last = clause.id.slice(clause.id.lastIndexOf('.') + 1);
  if (clause.parent === null || /^p\d+$/.test(last)) return `¶${last.replace('p', '')}`;
  return last.replace(/^r(\d+)$/, 'row $1');
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
 * @param policy the policy it is in
 * @param id its id
 * @returns "5.3", "5.2 (a)(i)", "6.7 (second)", "section 6, paragraph 1", "Prohibited use,
 *   paragraph 2", "5.2, table 1, row 2"
 * @throws Error if the policy has no such clause
 */
export function clauseName(policy: NamedClauses, id: string): string {
  const clause = policy.clauses.find((one) => one.id === id);
  if (!clause) throw new Error(`${policy.slug} has no clause ${id}.`);
  const section = policy.sections.find((one) => one.id === clause.section);
  // Not within the loop: a comparison names thousands of clauses.
  const [first] = id.split('.');
  const isClause = policy.clauses.some((one) => one.id === first);
  return nameFromId(id, section?.title ?? null, isClause ? 'clause' : 'section');
}

/**
 * The name of a clause from its id alone, which holds all that the name needs but the heading.
 *
 * @param id id of a clause or of what belongs to one
 * @param heading heading of its section, or null
 * @param first what a number alone names: in most documents a section, in those whose numbers run
 *   on a clause
 */
export function nameFromId(
  id: string,
  heading: string | null,
  first: 'section' | 'clause' = 'section',
): string {
  const segments = id.split('.');
  const isNumbered = /^(?:\d|[A-Z]+\d)/.test(id);
  const end = segments.findIndex((one, index) => index > 0 && !/^\d/.test(one));
  const own = isNumbered ? segments.slice(0, end < 0 ? undefined : end) : segments.slice(0, 1);
  const rest = segments.slice(own.length);
  if (!isNumbered) return placeInSection(heading, rest);
  const isSection = first === 'section' && own.length === 1 && /^p\d/.test(rest[0] ?? '');
  return (isSection ? `section ${own[0]}` : numberedName(own.join('.'))) + within(rest);
}

/** In a section without a number the first figure counts its paragraphs. */
function placeInSection(heading: string | null, [paragraph = '', ...rest]: string[]): string {
  const place = heading?.split(':')[0] ?? 'the opening text';
  const what = paragraph.startsWith('p') ? 'unnumbered paragraph' : 'paragraph';
  return `${place}, ${what} ${paragraph.replace('p', '')}${within(rest)}`;
}

const COUNTED = { p: 'paragraph', t: 'table', r: 'row', f: 'footnote' } as const;

/** The way from a clause to what belongs to it: " (a)(i)", ", paragraph 2", ", table 1, row 2". */
function within(segments: readonly string[]): string {
  return segments
    .map((one) => {
      const [, kind, count] = /^([ptrf])(\d+)$/.exec(one) ?? [];
      return kind ? `, ${COUNTED[kind as keyof typeof COUNTED]} ${count}` : ` (${one})`;
    })
    .join('')
    .replaceAll(') (', ')(');
}

function numberedName(id: string): string {
  const time = occurrence(id);
  if (time === 1) return id;
  return `${id.replace(/-\d+$/, '')} (${REPEATS[time - 2] ?? `${time}th`})`;
}
