import { recordedClauses, type RecordedClause, type RecordedPolicy } from './recorded.ts';
import { SEE } from './fill.ts';
import type { Pairs } from './since-pairs.ts';

/** " (see clause 3.4)" */
const REFERENCE = / \(see clause (\d[\d.]*\d|\d)\)/g;

/**
 * Texts of the version before and of that of now in which references to one clause read alike,
 * whatever its number.
 */
export interface Alike {
  readonly before: (text: string) => string;
  readonly now: (text: string) => string;
}

/**
 * Shows whether two texts differ in more than the numbers of the clauses that they refer to: these
 * change with every clause that comes, goes or moves. A reference to a clause that only one version
 * has comes and goes with it.
 */
export function alikeTexts(before: RecordedPolicy, now: RecordedPolicy, pairs: Pairs): Alike {
  const names = new Map<RecordedClause, string>();
  for (const [clause, other] of pairs) {
    names.set(clause, clause.id);
    names.set(other, clause.id);
  }
  return { before: without(before, names), now: without(now, names) };
}

function without(policy: RecordedPolicy, names: ReadonlyMap<RecordedClause, string>) {
  const byNumber = new Map(
    recordedClauses(policy).map((clause) => [clause.number, names.get(clause) ?? null]),
  );
  return (text: string) =>
    text.replaceAll(REFERENCE, (whole, number: string) => {
      const name = byNumber.get(number);
      if (name === undefined) return whole;
      return name === null ? '' : `${SEE.before}${name}${SEE.after}`;
    });
}
