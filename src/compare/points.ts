import type { ComparedTopic } from './compared.ts';

/** A clause of each of two policies that settle the same points, and how many. */
export interface PointPair {
  readonly a: string;
  readonly b: string;
  readonly points: number;
}

/**
 * The clauses of two policies that settle the same points, as readers of both have told.
 *
 * @returns every such pair once; null where nobody has told it of one of the two: then absence would say nothing
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
      for (const a of clauses) for (const b of inB[point] ?? []) count(counts, a, b);
    }
  }
  return [...counts.values()];
}

function pointsOf({ policies }: ComparedTopic, slug: string) {
  return policies[slug]?.points ?? {};
}

function hasPoints(topics: readonly ComparedTopic[], slug: string): boolean {
  return topics.some((topic) => Object.keys(pointsOf(topic, slug)).length > 0);
}

function count(counts: Map<string, PointPair>, a: string, b: string): void {
  const key = `${a} = ${b}`;
  counts.set(key, { a, b, points: (counts.get(key)?.points ?? 0) + 1 });
}
