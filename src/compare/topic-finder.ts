import type { Topic } from '../topics/schema.ts';

/** Ids of clauses of one policy. */
export type PolicyClauses = readonly [slug: string, ids: readonly string[]];

export interface TopicFinder {
  /** Whether two clauses of two policies bear on a common topic. */
  shared(slugA: string, idA: string, slugB: string, idB: string): boolean;
  /** The topics on which clauses bear, the most telling first. */
  of(sides: readonly PolicyClauses[]): string[];
}

/** Finds the topics of clauses. The first clause of a topic tells most, then those named early. */
export function topicFinder(topics: readonly Topic[]): TopicFinder {
  const places = new Map<string, Map<string, number>>();
  for (const topic of topics) {
    for (const [slug, { clauses }] of Object.entries(topic.policies)) {
      for (const [place, id] of clauses.entries()) {
        const key = `${slug}#${id}`;
        places.set(key, (places.get(key) ?? new Map<string, number>()).set(topic.id, place));
      }
    }
  }
  const topicsOf = (slug: string, id: string) =>
    places.get(`${slug}#${id}`) ?? new Map<string, number>();
  return {
    shared: (slugA, idA, slugB, idB) => {
      const others = topicsOf(slugB, idB);
      return topicsOf(slugA, idA)
        .keys()
        .some((topic) => others.has(topic));
    },
    of: (sides) =>
      bestFirst(
        sides.filter(([, ids]) => ids.length > 0),
        topicsOf,
        topics,
      ),
  };
}

/**
 * Topics of all sides first; among them those for which the clauses are named earliest, then those on which the policies
 * take different positions; ties stay in the order of topics.
 */
function bestFirst(
  sides: readonly PolicyClauses[],
  topicsOf: (slug: string, id: string) => ReadonlyMap<string, number>,
  topics: readonly Topic[],
): string[] {
  const placesBySide = sides.map(([slug, ids]) => ids.map((id) => topicsOf(slug, id)));
  const all = new Set(placesBySide.flat().flatMap((places) => [...places.keys()]));
  const slugs = sides.map(([slug]) => slug);
  const scored = topics
    .filter((topic) => all.has(topic.id))
    .map((topic) => {
      const best = placesBySide.map((side) =>
        Math.min(...side.map((places) => places.get(topic.id) ?? Infinity)),
      );
      const named = best.filter((place) => place < Infinity);
      const place = named.reduce((sum, one) => sum + one, 0) / named.length;
      return {
        topic: topic.id,
        sides: named.length,
        place,
        differs: takeDifferentPositions(topic, slugs),
      };
    });
  return scored
    .toSorted(
      (x, y) => y.sides - x.sides || x.place - y.place || Number(y.differs) - Number(x.differs),
    )
    .map(({ topic }) => topic);
}

function takeDifferentPositions(topic: Topic, slugs: readonly string[]): boolean {
  return new Set(slugs.map((slug) => topic.policies[slug]?.position)).size > 1;
}
