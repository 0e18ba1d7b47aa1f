import { commonWords, weigh, type Weighed } from './likeness.ts';
import type { ReadClause } from './read.ts';

/**
 * A clause as alignment sees it: its words weighed by what is common in the two policies at hand.
 */
export interface Candidate {
  readonly id: string;
  readonly parent: string | null;
  readonly position: number;
  readonly weighed: Weighed;
}

/** Clauses that belong together. */
export interface Group {
  readonly a: Candidate[];
  readonly b: Candidate[];
}

/** Ids of clauses that belong together; one side may have several, or none. */
export interface IdGroup {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** Whether two clauses may be paired at all. */
export type MayPair = (aId: string, bId: string) => boolean;

/** Weighs the words of two policies by what is common in both together. */
export function weighClauses(
  a: readonly ReadClause[],
  b: readonly ReadClause[],
): [Candidate[], Candidate[]] {
  const isCommon = commonWords([...a, ...b].map(({ keys }) => keys));
  const candidates = (clauses: readonly ReadClause[]) =>
    clauses.map(({ id, parent, position, tokens }): Candidate => {
      const keys = tokens.map(({ key }) => key);
      return { id, parent, position, weighed: weigh(keys, isCommon) };
    });
  return [candidates(a), candidates(b)];
}
