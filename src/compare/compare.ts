import type { Clause, Policy } from '../policy/index.ts';
import type { Topic } from '../topics/schema.ts';
import { align, type AlignClause, type AlignedGroup } from './align.ts';
import { diffKind, diffWords, type WordDiff } from './diff.ts';
import { topicFinder, type TopicFinder } from './topic-finder.ts';

export type RowKind = 'same' | 'naming' | 'changed' | 'only-a' | 'only-b';

/** Clauses of two policies that say the same thing, or a clause without a counterpart. */
export interface Row {
  readonly kind: RowKind;
  readonly a: readonly Clause[];
  readonly b: readonly Clause[];
  /** The words of both compared; null where one side is empty. */
  readonly diff: WordDiff | null;
  /** The topic under which the row stands, and the others on which it bears. */
  readonly topic: string;
  readonly otherTopics: readonly string[];
}

export interface Comparison {
  readonly a: Policy;
  readonly b: Policy;
  /** Whether one of the two is based on the other, so that their order is the same. */
  readonly related: boolean;
  /** Rows in document order; every clause of both policies stands in exactly one. */
  readonly rows: readonly Row[];
}

/**
 * Compares two policies clause by clause.
 *
 * Clauses are paired by likeness. Where neither policy is based on the other, only clauses that bear on a common topic are paired.
 *
 * @param a the policy on the left
 * @param b the policy on the right
 * @param topics every topic; each clause stands under at least one
 */
export function comparePolicies(a: Policy, b: Policy, topics: readonly Topic[]): Comparison {
  const related = a.basedOn?.policy === b.slug || b.basedOn?.policy === a.slug;
  const find = topicFinder(topics);
  const mayPair = (aId: string, bId: string) => related || find.shared(a.slug, aId, b.slug, bId);
  const groups = align(alignable(a), alignable(b), { terms: { a: a.terms, b: b.terms }, mayPair });
  const rowOf = rowMaker(a, b, find);
  return { a, b, related, rows: groups.map(rowOf) };
}

/** A row in its place on a page; `repeated` if it stands under another topic as well, which is its home. */
export interface ShownRow extends Row {
  readonly repeated: boolean;
}

/**
 * The rows by topic: those at home there, and again those with a main clause of the topic. Pairs come first, then what stands
 * only in one policy.
 */
export function rowsByTopic(
  { a, b, rows }: Comparison,
  topics: readonly Topic[],
): { topic: Topic; rows: ShownRow[] }[] {
  return topics.map((topic) => {
    const mainA = topic.policies[a.slug]?.clauses[0];
    const mainB = topic.policies[b.slug]?.clauses[0];
    const isMain = (row: Row) =>
      row.a.some((clause) => clause.id === mainA) || row.b.some((clause) => clause.id === mainB);
    const shown = rows
      .filter((row) => row.topic === topic.id || isMain(row))
      .map((row) => ({ ...row, repeated: row.topic !== topic.id }));
    const byPlace = [...shown.filter(isMain), ...shown.filter((row) => !isMain(row))];
    return {
      topic,
      rows: [...byPlace.filter((row) => row.diff), ...byPlace.filter((row) => !row.diff)],
    };
  });
}

/** The rows in the order of the documents, each once. */
export function rowsInOrder({ rows }: Comparison): ShownRow[] {
  return rows.map((row) => ({ ...row, repeated: false }));
}

function alignable(policy: Policy): AlignClause[] {
  return policy.clauses.map(({ id, text, parent }, position) => ({ id, text, parent, position }));
}

function rowMaker(a: Policy, b: Policy, find: TopicFinder) {
  return (group: AlignedGroup): Row => {
    const clausesA = clausesOf(a, group.a);
    const clausesB = clausesOf(b, group.b);
    const isPair = clausesA.length > 0 && clausesB.length > 0;
    const diff = isPair
      ? diffWords(textOf(clausesA), textOf(clausesB), { a: a.terms, b: b.terms })
      : null;
    const [topic, ...otherTopics] = find.of([
      [a.slug, group.a],
      [b.slug, group.b],
    ]);
    if (topic === undefined)
      throw new Error(`${a.slug} ${group.a} and ${b.slug} ${group.b} stand under no topic.`);
    const kind = diff ? diffKind(diff) : clausesA.length > 0 ? 'only-a' : 'only-b';
    return { kind, a: clausesA, b: clausesB, diff, topic, otherTopics };
  };
}

function clausesOf(policy: Policy, ids: readonly string[]): Clause[] {
  return policy.clauses.filter((clause) => ids.includes(clause.id));
}

/** Several clauses read one after the other. */
export function textOf(clauses: readonly Clause[]): string {
  return clauses.map((clause) => clause.text).join(' ');
}
