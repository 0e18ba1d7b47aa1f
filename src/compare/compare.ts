import { alignRead, type AlignedGroup } from './align.ts';
import {
  isRead,
  isRelated,
  type ComparedClause,
  type ComparedPolicy,
  type ComparedTopic,
} from './compared.ts';
import { diffKind } from './diff.ts';
import { markTexts } from './marking.ts';
import { findMoves } from './moves.ts';
import { elsewhereOf, pairsWithin, pointPairs, type PointPair } from './points.ts';
import { readWords } from './read.ts';
import { textOf, type Comparison, type PlainRow } from './row.ts';
import { topicFinder, type TopicFinder } from './topic-finder.ts';

/**
 * Compares two policies clause by clause.
 *
 * Clauses are paired by likeness, then those left over by the points that they settle; where nobody
 * has recorded these, by what they are about. Where neither policy is based on the other, only
 * clauses that bear on a common topic are paired; but by words alone where somebody has yet to read
 * one of the two.
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
  const related = isRelated(a, b);
  const byWordsAlone = related || !isRead(a.slug, topics) || !isRead(b.slug, topics);
  const points = related ? null : pointPairs(topics, a.slug, b.slug);
  const groups = alignRead(
    readWords(a).clauses,
    readWords(b).clauses,
    (aId, bId) => byWordsAlone || between.shared(aId, bId),
    points ? { points } : { sense: { evidenceOf: between.evidence, gathers: !related } },
  );
  const rows = groups.map(rowMaker(a, b, find, points ?? []));
  return { a, b, related, rows: findMoves(rows, readWords(a), readWords(b), related) };
}

function leadInsOf({ clauses }: ComparedPolicy): ReadonlySet<string> {
  return new Set(clauses.flatMap(({ parent }) => parent ?? []));
}

function rowMaker(
  a: ComparedPolicy,
  b: ComparedPolicy,
  find: TopicFinder,
  points: readonly PointPair[],
) {
  const [sideA, sideB] = [sideOf(a), sideOf(b)];
  return (group: AlignedGroup): PlainRow => {
    const clausesA = sideA.clauses(group.a);
    const clausesB = sideB.clauses(group.b);
    const isPair = clausesA.length > 0 && clausesB.length > 0;
    const diff = isPair ? markTexts(sideA.text(clausesA), sideB.text(clausesB)) : null;
    const found = find.of([
      [a.slug, group.a],
      [b.slug, group.b],
    ]);
    const topics = isPair ? sharedFirst(found, pairsWithin(points, group)) : found;
    const [topic = null, ...otherTopics] = topics;
    const elsewhere = isPair ? [] : elsewhereOf(points, group);
    const kind = diff ? diffKind(diff) : clausesA.length > 0 ? 'only-a' : 'only-b';
    return { kind, a: clausesA, b: clausesB, diff, topic, otherTopics, elsewhere };
  };
}

/**
 * The topic of most points that a pair shares first: it is what they have in common, whatever else
 * either is about.
 */
function sharedFirst(topics: readonly string[], pairs: readonly PointPair[]): string[] {
  const shared = pairs.flatMap((pair) => pair.topics);
  const count = (topic: string) => shared.filter((one) => one === topic).length;
  return topics.toSorted((x, y) => count(y) - count(x));
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
