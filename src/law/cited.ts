import type { Citation } from './citations.ts';
import { isOutOfDate } from './names.ts';
import type { Reference } from './schema.ts';

/** A reference with all that cites it. */
export interface Cited {
  readonly reference: Reference;
  readonly citations: readonly Citation[];
  /**
   * Whether at least one of the citations is out of date: a sound one, such as "X (formerly
   * Twitter)", is not.
   */
  readonly isOutOfDate: boolean;
}

/** Puts citations together by what they cite, in the order in which each is first cited. */
export function byReference(citations: readonly Citation[]): Cited[] {
  const groups = Map.groupBy(citations, ({ reference }) => reference);
  return [...groups].map(([reference, group]) => ({
    reference,
    citations: group,
    isOutOfDate: group.some(isOutOfDateCitation),
  }));
}

/**
 * Whether a citation names something that has been repealed, replaced, renamed or closed, or that
 * never had that name.
 */
export function isOutOfDateCitation({ reference, isSound }: Citation): boolean {
  return isOutOfDate(reference.status) && !isSound;
}

/**
 * References of which the margin of a clause speaks: all that it cites otherwise than as they stand
 * today, each once.
 *
 * @param citations those of one clause
 */
export function marginOf(citations: readonly Citation[]): Reference[] {
  const spoken = citations.filter(({ reference, isSound }) => reference.brief !== null && !isSound);
  return [...new Set(spoken.map(({ reference }) => reference))];
}

/** Ids of the clauses that some citations are in, each once. */
export function clausesOf(citations: readonly Citation[]): string[] {
  return [...new Set(citations.map(({ clause }) => clause))];
}
