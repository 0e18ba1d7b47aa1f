import { isOwnId } from './own-ids.ts';
import { NO_HEADING } from './document.ts';
import {
  recordedClauses,
  recordedLines,
  type RecordedClause,
  type RecordedPolicy,
} from './recorded.ts';

/**
 * Whether a clause is the school's own, and not on a topic: the same id in two files need not be
 * the same clause.
 */
export function isOwn({ id }: Pick<RecordedClause, 'id'>): boolean {
  return isOwnId(id);
}

/** The clause of another version for each clause of this one that it has. */
export type Pairs = ReadonlyMap<RecordedClause, RecordedClause>;

/**
 * Which clause before corresponds to which clause now. They are on one topic. A school's own
 * clauses have the same words, or one id and one heading or nearly the same words, or one heading
 * whatever the id. What was on a topic that the template has lost may stand as the school's own.
 */
export function pairsOf(before: RecordedPolicy, now: RecordedPolicy): Pairs {
  const left = { before: new Set(recordedClauses(before)), now: new Set(recordedClauses(now)) };
  const pairs = new Map<RecordedClause, RecordedClause>();
  for (const keyOf of [topicKey, wordsKey]) pairBy(keyOf, left, pairs);
  pairAlike(left, pairs);
  pairBy(headingKey, left, pairs);
  return pairs;
}

interface Left {
  readonly before: Set<RecordedClause>;
  readonly now: Set<RecordedClause>;
}

type Found = Map<RecordedClause, RecordedClause>;

function topicKey(clause: RecordedClause): string | null {
  return isOwn(clause) ? null : clause.id;
}

function wordsKey(clause: RecordedClause): string {
  return [clause.heading, ...recordedLines(clause)].join('\n');
}

function headingKey({ heading }: RecordedClause): string | null {
  return heading === '' || heading === NO_HEADING ? null : heading;
}

/** Pairs what has the same key, in order; a clause without one is not paired. */
function pairBy(keyOf: (clause: RecordedClause) => string | null, left: Left, pairs: Found): void {
  const byKey = new Map<string, RecordedClause[]>();
  for (const one of left.before) {
    const key = keyOf(one);
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  for (const clause of left.now) {
    const found = byKey.get(keyOf(clause) ?? '')?.shift();
    if (found && keyOf(clause) !== null) pair(found, clause, left, pairs);
  }
}

function pairAlike(left: Left, pairs: Found): void {
  const byId = new Map([...left.before].map((one) => [one.id, one]));
  for (const clause of left.now) {
    const found = byId.get(clause.id);
    if (found && left.before.has(found) && isAlike(found, clause)) pair(found, clause, left, pairs);
  }
}

function pair(before: RecordedClause, now: RecordedClause, left: Left, pairs: Found): void {
  left.before.delete(before);
  left.now.delete(now);
  pairs.set(now, before);
}

/** Whether two clauses have one heading, or at least half of the words of the shorter. */
function isAlike(one: RecordedClause, other: RecordedClause): boolean {
  if (headingKey(one) !== null && one.heading === other.heading) return true;
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(a.size, b.size);
}

function wordsIn(clause: RecordedClause): Set<string> {
  const text = recordedLines(clause).join(' ').toLowerCase();
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
