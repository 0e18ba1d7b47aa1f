import type { ComparedTopic } from './compared.ts';

/** Ids of clauses of one policy. */
export type PolicyClauses = readonly [slug: string, ids: readonly string[]];

export interface TopicFinder {
  /** What the topics tell of clauses of two policies. */
  between(slugA: string, slugB: string): TopicsBetween;
  /**
   * The topics on which clauses bear, the most telling first; none for clauses that nobody has
   * placed.
   */
  of(sides: readonly PolicyClauses[]): string[];
}

/** What topics tell of a clause of one policy and a clause of another. */
export interface TopicsBetween {
  /** Whether they bear on a common topic. */
  shared(idA: string, idB: string): boolean;
  /**
   * How much the topics that they share speak for their being about the same thing; null if they
   * share none.
   */
  evidence(idA: string, idB: string): TopicEvidence | null;
}

/** What shared topics tell of two clauses. */
export interface TopicEvidence {
  /** 1 for each topic that names both first, less where it names them later. */
  readonly strength: number;
  /** How far they bear on the same topics and on no others, from 0 to 1. */
  readonly overlap: number;
}

/** Ids of the clauses of a policy that have bullets. */
export type LeadIns = (slug: string) => ReadonlySet<string>;

/**
 * The topics on which a clause bears: its place in the list of each, and a bit for each, which is
 * quick to compare.
 */
interface Bearing {
  readonly places: Map<string, number>;
  /**
   * The same without lead-ins before it: of "5.2, 5.2.a" it is the bullet that a topic is about.
   */
  readonly ranks: Map<string, number>;
  readonly bits: number[];
}

/** Bits of a number that bitwise operators work on without a sign. */
const BITS = 31;

const NOTHING: Bearing = { places: new Map(), ranks: new Map(), bits: [] };

/** How fast what a topic tells falls with each clause that it names before. */
const FALL = 0.9;

/**
 * Finds the topics of clauses. The first clause of a topic tells most, then those named early.
 *
 * @param topics every topic, with the stances of the policies at hand
 * @param leadIns which clauses of each policy have bullets; none unless given
 */
export function topicFinder(
  topics: readonly ComparedTopic[],
  leadIns: LeadIns = () => new Set(),
): TopicFinder {
  const known = new Map<string, ReadonlyMap<string, Bearing>>();
  const bearingsOf = (slug: string) => {
    const found = known.get(slug) ?? readBearings(topics, slug, leadIns(slug));
    known.set(slug, found);
    return found;
  };
  const bearingOf = (slug: string, id: string) => bearingsOf(slug).get(id) ?? NOTHING;
  const between = (slugA: string, slugB: string): TopicsBetween => {
    const [bearingsA, bearingsB] = [bearingsOf(slugA), bearingsOf(slugB)];
    const both = (idA: string, idB: string) =>
      [bearingsA.get(idA) ?? NOTHING, bearingsB.get(idB) ?? NOTHING] as const;
    return {
      shared: (idA, idB) => {
        const [a, b] = both(idA, idB);
        return a.bits.some((bits, index) => (bits & (b.bits[index] ?? 0)) !== 0);
      },
      evidence: (idA, idB) => {
        const [a, b] = both(idA, idB);
        return evidenceOf(a.ranks, b.ranks);
      },
    };
  };
  return {
    between,
    of: (sides) =>
      bestFirst(
        sides.filter(([, ids]) => ids.length > 0),
        (slug, id) => bearingOf(slug, id).places,
        topics,
      ),
  };
}

/**
 * What each clause of one policy bears on: however many policies the topics speak of, only this one
 * is read.
 */
function readBearings(
  topics: readonly ComparedTopic[],
  slug: string,
  leadIns: ReadonlySet<string>,
): Map<string, Bearing> {
  const bearings = new Map<string, Bearing>();
  for (const [index, topic] of topics.entries()) {
    let rank = 0;
    for (const [place, id] of (topic.policies[slug]?.clauses ?? []).entries()) {
      const bearing = bearings.get(id) ?? { places: new Map(), ranks: new Map(), bits: [] };
      bearing.places.set(topic.id, place);
      bearing.ranks.set(topic.id, leadIns.has(id) ? place : rank);
      if (!leadIns.has(id)) rank += 1;
      setBit(bearing.bits, index);
      bearings.set(id, bearing);
    }
  }
  return bearings;
}

function evidenceOf(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): TopicEvidence | null {
  let [strength, overlap, shares] = [0, 0, false];
  // Sums must not depend on which of the two comes first: topics are named in one order by all.
  for (const [topic, rankA] of a) {
    const rankB = b.get(topic);
    if (rankB === undefined) continue;
    shares = true;
    strength += 1 / ((1 + FALL * rankA) * (1 + FALL * rankB));
    overlap += 1 / ((1 + rankA) * (1 + rankB));
  }
  return shares ? { strength, overlap: overlap / Math.sqrt(lengthOf(a) * lengthOf(b)) } : null;
}

function lengthOf(ranks: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const rank of ranks.values()) sum += 1 / (1 + rank) ** 2;
  return sum;
}

function setBit(bits: number[], index: number): void {
  const at = Math.floor(index / BITS);
  while (bits.length <= at) bits.push(0);
  bits[at] = (bits[at] ?? 0) | (1 << (index % BITS));
}

/**
 * Topics of all sides first; among them those for which the clauses are named earliest, then those
 * on which the policies take different positions; ties stay in the order of topics.
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
