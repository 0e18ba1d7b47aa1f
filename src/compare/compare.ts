import { alignRead, type AlignedGroup } from './align.ts';
import {
  isRead,
  isRelated,
  type ComparedClause,
  type ComparedPolicy,
  type ComparedTopic,
} from './compared.ts';
import { diffKind, diffTexts, type WordDiff } from './diff.ts';
import { readWords, type ReadText } from './read.ts';
import { topicFinder, type TopicFinder } from './topic-finder.ts';
import { unmarked } from './unlike.ts';

export type RowKind = 'same' | 'naming' | 'changed' | 'only-a' | 'only-b';

/** Clauses of two policies that say the same thing, or a clause without a counterpart. */
export interface Row {
  readonly kind: RowKind;
  readonly a: readonly ComparedClause[];
  readonly b: readonly ComparedClause[];
  /** The words of both compared; null where one side is empty. */
  readonly diff: WordDiff | null;
  /** The topic under which the row stands, null if nobody has placed its clauses, and the others on which it bears. */
  readonly topic: string | null;
  readonly otherTopics: readonly string[];
}

export interface Comparison {
  readonly a: ComparedPolicy;
  readonly b: ComparedPolicy;
  /** Whether one of the two is based on the other, so that their order is the same. */
  readonly related: boolean;
  /** Rows in document order; every clause of both policies stands in exactly one. */
  readonly rows: readonly Row[];
}

/**
 * Compares two policies clause by clause.
 *
 * Clauses are paired by likeness, then those left over by what they are about. Where neither policy is based on the other, only clauses
 * that bear on a common topic are paired; but by words alone where somebody has yet to read one of the two.
 *
 * @param a the policy on the left
 * @param b the policy on the right
 * @param topics every topic, with the stances of these two at least
 */
export function comparePolicies(
  a: ComparedPolicy,
  b: ComparedPolicy,
  topics: readonly ComparedTopic[],
): Comparison {
  const leadIns = new Map([a, b].map((policy) => [policy.slug, leadInsOf(policy)]));
  const find = topicFinder(topics, (slug) => leadIns.get(slug) ?? new Set());
  const between = find.between(a.slug, b.slug);
  const byWordsAlone = isRelated(a, b) || !isRead(a.slug, topics) || !isRead(b.slug, topics);
  const groups = alignRead(
    readWords(a).clauses,
    readWords(b).clauses,
    (aId, bId) => byWordsAlone || between.shared(aId, bId),
    between.evidence,
  );
  return { a, b, related: isRelated(a, b), rows: groups.map(rowMaker(a, b, find)) };
}

function leadInsOf({ clauses }: ComparedPolicy): ReadonlySet<string> {
  return new Set(clauses.flatMap(({ parent }) => parent ?? []));
}

/** A row in its place on a page; `repeated` if it stands under another topic as well, which is its home. */
export interface ShownRow extends Row {
  readonly repeated: boolean;
}

/** Rows under one topic; under none those whose clauses nobody has placed. */
export interface TopicSection<T extends ComparedTopic> {
  readonly topic: T | null;
  readonly rows: readonly ShownRow[];
}

/**
 * The rows by topic: those at home there, and again those with a main clause of the topic. Pairs come first, then what stands
 * only in one policy. Rows under no topic, if there are any, come last.
 */
export function rowsByTopic<T extends ComparedTopic>(
  { a, b, rows }: Comparison,
  topics: readonly T[],
): TopicSection<T>[] {
  const placed = topics.map((topic) => {
    const mainA = topic.policies[a.slug]?.clauses[0];
    const mainB = topic.policies[b.slug]?.clauses[0];
    const isMain = (row: Row) =>
      row.a.some((clause) => clause.id === mainA) || row.b.some((clause) => clause.id === mainB);
    const shown = rows
      .filter((row) => row.topic === topic.id || isMain(row))
      .map((row) => ({ ...row, repeated: row.topic !== topic.id }));
    return { topic, rows: pairsFirst([...shown.filter(isMain), ...without(shown, isMain)]) };
  });
  const unplaced = rowsInOrder({ rows: rows.filter((row) => row.topic === null) });
  return unplaced.length > 0 ? [...placed, { topic: null, rows: pairsFirst(unplaced) }] : placed;
}

function pairsFirst(rows: readonly ShownRow[]): ShownRow[] {
  const isPair = (row: Row) => row.diff !== null;
  return [...rows.filter(isPair), ...without(rows, isPair)];
}

function without<T>(list: readonly T[], is: (one: T) => boolean): T[] {
  return list.filter((one) => !is(one));
}

/** The rows in the order of the documents, each once. */
export function rowsInOrder({ rows }: Pick<Comparison, 'rows'>): ShownRow[] {
  return rows.map((row) => ({ ...row, repeated: false }));
}

function rowMaker(a: ComparedPolicy, b: ComparedPolicy, find: TopicFinder) {
  const [sideA, sideB] = [sideOf(a), sideOf(b)];
  return (group: AlignedGroup): Row => {
    const clausesA = sideA.clauses(group.a);
    const clausesB = sideB.clauses(group.b);
    const isPair = clausesA.length > 0 && clausesB.length > 0;
    const diff = isPair ? compareTexts(sideA.text(clausesA), sideB.text(clausesB)) : null;
    const [topic = null, ...otherTopics] = find.of([
      [a.slug, group.a],
      [b.slug, group.b],
    ]);
    const kind = diff ? diffKind(diff) : clausesA.length > 0 ? 'only-a' : 'only-b';
    return { kind, a: clausesA, b: clausesB, diff, topic, otherTopics };
  };
}

function compareTexts(a: ReadText, b: ReadText): WordDiff {
  return unmarked(a, b) ?? diffTexts(a, b);
}

/** The clauses of one policy by id, and their words as they were read. */
function sideOf(policy: ComparedPolicy) {
  const words = readWords(policy);
  const byId = new Map(policy.clauses.map((clause) => [clause.id, clause]));
  const readById = new Map(words.clauses.map((clause) => [clause.id, clause]));
  return {
    clauses: (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []),
    text: (clauses: readonly ComparedClause[]) => {
      const alone = clauses.length === 1 ? readById.get(clauses[0]?.id ?? '') : undefined;
      return alone ?? words.read(textOf(clauses));
    },
  };
}

/** Several clauses read one after the other. */
export function textOf(clauses: readonly Pick<ComparedClause, 'text'>[]): string {
  return clauses.map((clause) => clause.text).join(' ');
}
