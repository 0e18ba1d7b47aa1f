import type { Guidance } from '../../policy/front-matter.ts';
import { findDuties, type DutyKind } from './duties.ts';

/**
 * How strongly something is asked or allowed, strongest first. It is the one order of strength of
 * this site: what a label claims, what a clause says and what a wording of the template says are
 * all measured by it.
 */
export const STRENGTHS = {
  must: 'a duty or a ban: “must”, “shall”, “is required to”, “is not permitted”',
  will: 'what the school promises, or says will happen: “will”',
  expected: 'what the school says it looks for: “is expected to”',
  should: 'what ought to be done unless there is good reason: “should”, “ought to”',
  advised: 'advice or encouragement: “is advised to”, “is encouraged to”',
  may: 'what is allowed, or can happen: “may”, “can”, “could”',
} as const satisfies Record<string, string>;

export type Strength = keyof typeof STRENGTHS;

/** The strengths, strongest first. */
export const STRENGTH_ORDER = Object.keys(STRENGTHS) as [Strength, ...Strength[]];

const OF_KIND = {
  'must-not': 'must',
  must: 'must',
  'will-not': 'will',
  will: 'will',
  'expected-not': 'expected',
  expected: 'expected',
  'should-not': 'should',
  should: 'should',
  'advised-not': 'advised',
  advised: 'advised',
  may: 'may',
  possible: 'may',
} as const satisfies Record<DutyKind, Strength>;

/** Whether the first is the stronger of two. */
function isStronger(a: Strength, b: Strength): boolean {
  return STRENGTH_ORDER.indexOf(a) < STRENGTH_ORDER.indexOf(b);
}

/**
 * An operative phrase of an item that is presented as guidance: no stronger than that.
 *
 * @param limit how strong the guidance is
 */
export function limited(kind: DutyKind, limit: Guidance['strength']): DutyKind {
  if (!isStronger(OF_KIND[kind], limit)) return kind;
  return kind.endsWith('-not') ? `${limit}-not` : limit;
}

/**
 * How strongly a text asks or allows anything.
 *
 * @param text a clause, a part of one, a label or a wording
 * @param limit how strong the guidance is of which it is an item, if it is one
 * @returns the strongest of its operative words; null if it has none
 */
export function strengthOf(text: string, limit?: Guidance['strength']): Strength | null {
  const kinds = findDuties(text).map(({ kind }) => (limit ? limited(kind, limit) : kind));
  return strongest(kinds.map((kind) => OF_KIND[kind]));
}

/** The strongest of some strengths; null of none. */
export function strongest(strengths: readonly (Strength | null)[]): Strength | null {
  return STRENGTH_ORDER.find((strength) => strengths.includes(strength)) ?? null;
}

/** The guidance of which a clause is an item: that of the clause nearest above it. */
export function guidanceOn(clause: string, guidance: readonly Guidance[]): Guidance | undefined {
  return guidance
    .filter((one) => clause.startsWith(`${one.clause}.`))
    .toSorted((a, b) => b.clause.length - a.clause.length)[0];
}
