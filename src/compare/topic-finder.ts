import type { ComparedTopic } from './compared.ts';

/** Ids of clauses of one policy. */
export type PolicyClauses = readonly [slug: string, ids: readonly string[]];

export interface TopicFinder {
  /** Whether two clauses of two policies bear on a common topic. */
  shared(slugA: string, idA: string, slugB: string, idB: string): boolean;
  /** The topics on which clauses bear, the most telling first; none for clauses that nobody has placed. */
  of(sides: readonly PolicyClauses[]): string[];
}

/** The topics on which a clause bears: its place in the list of each, and a bit for each, which is quick to compare. */
interface Bearing {
  readonly places: Map<string, number>;
  readonly bits: number[];
}

/** Bits of a number that bitwise operators work on without a sign. */
const BITS = 31;

const NOTHING: Bearing = { places: new Map(), bits: [] };

/** Finds the topics of clauses. The first clause of a topic tells most, then those named early. */
export function topicFinder(topics: readonly ComparedTopic[]): TopicFinder {
  const known = new Map<string, ReadonlyMap<string, Bearing>>();
  const bearingsOf = (slug: string) => {
    const found = known.get(slug) ?? readBearings(topics, slug);
    known.set(slug, found);
    return found;
  };
  const bearingOf = (slug: string, id: string) => bearingsOf(slug).get(id) ?? NOTHING;
  return {
    shared: (slugA, idA, slugB, idB) => {
      const others = bearingOf(slugB, idB).bits;
      return bearingOf(slugA, idA).bits.some((bits, index) => (bits & (others[index] ?? 0)) !== 0);
    },
    of: (sides) =>
      bestFirst(
        sides.filter(([, ids]) => ids.length > 0),
        (slug, id) => bearingOf(slug, id).places,
        topics,
      ),
  };
}

/** What each clause of one policy bears on: of however many policies the topics speak, only this one is read. */
function readBearings(topics: readonly ComparedTopic[], slug: string): Map<string, Bearing> {
  const bearings = new Map<string, Bearing>();
  for (const [index, topic] of topics.entries()) {
    for (const [place, id] of (topic.policies[slug]?.clauses ?? []).entries()) {
      const bearing = bearings.get(id) ?? { places: new Map(), bits: [] };
      bearing.places.set(topic.id, place);
      setBit(bearing.bits, index);
      bearings.set(id, bearing);
    }
  }
  return bearings;
}

function setBit(bits: number[], index: number): void {
  const at = Math.floor(index / BITS);
  while (bits.length <= at) bits.push(0);
  bits[at] = (bits[at] ?? 0) | (1 << (index % BITS));
}

/**
 * Topics of all sides first; among them those for which the clauses are named earliest, then those on which the policies
 * take different positions; ties stay in the order of topics.
 */
function bestFirst(
  sides: readonly PolicyClauses[],
  topicsOf: (slug: string, id: string) => ReadonlyMap<string, number>,
  topics: readonly ComparedTopic[],
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

function takeDifferentPositions(topic: ComparedTopic, slugs: readonly string[]): boolean {
  return new Set(slugs.map((slug) => topic.policies[slug]?.position)).size > 1;
}
