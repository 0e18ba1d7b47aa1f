import type { ComparedTopic } from './compared.ts';

/**
 * A clause of each of two policies that settle the same points, and the topics of these, one for
 * each.
 */
export interface PointPair {
  readonly a: string;
  readonly b: string;
  readonly topics: readonly string[];
}

/**
 * The clauses of two policies that settle the same points, as readers of both have recorded.
 *
 * @returns every such pair once; null where nobody has recorded it for one of the two: then absence
 * would say nothing
 */
export function pointPairs(
  topics: readonly ComparedTopic[],
  slugA: string,
  slugB: string,
): PointPair[] | null {
  if (![slugA, slugB].every((slug) => hasPoints(topics, slug))) return null;
  const counts = new Map<string, PointPair>();
  for (const topic of topics) {
    const [inA, inB] = [pointsOf(topic, slugA), pointsOf(topic, slugB)];
    for (const [point, clauses] of Object.entries(inA)) {
      for (const a of clauses) for (const b of inB[point] ?? []) count(counts, a, b, topic.id);
    }
  }
  return [...counts.values()];
}

/** Pairs of clauses of two groups that settle the same points. */
export function pairsWithin(
  pairs: readonly PointPair[],
  group: { readonly a: readonly string[]; readonly b: readonly string[] },
): PointPair[] {
  return pairs.filter(({ a, b }) => group.a.includes(a) && group.b.includes(b));
}

/** Ids of the clauses on the other side that settle a point with one of these. */
export function elsewhereOf(
  pairs: readonly PointPair[],
  group: { readonly a: readonly string[]; readonly b: readonly string[] },
): string[] {
  const ids = pairs.flatMap(({ a, b }) => {
    if (group.a.includes(a)) return [b];
    return group.b.includes(b) ? [a] : [];
  });
  return [...new Set(ids)];
}

function pointsOf({ policies }: ComparedTopic, slug: string) {
  return policies[slug]?.points ?? {};
}

function hasPoints(topics: readonly ComparedTopic[], slug: string): boolean {
  return topics.some((topic) => Object.keys(pointsOf(topic, slug)).length > 0);
}

function count(counts: Map<string, PointPair>, a: string, b: string, topic: string): void {
  const key = `${a} = ${b}`;
  counts.set(key, { a, b, topics: [...(counts.get(key)?.topics ?? []), topic] });
}
