import type { IdGroup, MayPair } from './candidates.ts';
import { gatherLone } from './gather.ts';
import { rarityIn, type Rarity, type WeighedSense } from './rarity.ts';
import type { ReadClause } from './read.ts';
import { mayBeLike, senseLikeness, type SensePair } from './sense-likeness.ts';
import type { TopicEvidence } from './topic-finder.ts';

/** What is known of clauses besides their words. */
export interface SenseRule {
  /** What the topics say of a clause of each policy; null if they share none. */
  readonly evidenceOf: (aId: string, bId: string) => TopicEvidence | null;
  /**
   * Whether what one says in a clause is gathered from several of the other: not of versions, where
   * it moved.
   */
  readonly gathers: boolean;
}

/**
 * Pairs clauses that are about the same thing in other words: the surest pair is taken first, then
 * the next of what is left. Then lone clauses join the pair of which the other side says what they
 * say, wherever they are.
 *
 * @param groups what has been paired already
 * @param mayPair whether two clauses may be paired at all
 * @returns those groups, some of them grown, and the new ones
 */
export function pairBySense(
  a: readonly ReadClause[],
  b: readonly ReadClause[],
  groups: readonly IdGroup[],
  mayPair: MayPair,
  { evidenceOf, gathers }: SenseRule,
): IdGroup[] {
  const rarity = rarityIn(a, b);
  const [sensesA, sensesB] = [rarity.weigh(a), rarity.weigh(b)];
  const pairs = pairsWorthAsking(
    loneIn(sensesA, groups, 'a'),
    loneIn(sensesB, groups, 'b'),
    mayPair,
    rarity,
  ).flatMap((pair): SurePair[] => {
    const evidence = evidenceOf(pair.a.clause.id, pair.b.clause.id);
    const sure = senseLikeness(pair, evidence, rarity);
    return sure === null ? [] : [{ ...pair, sure }];
  });
  const all = [...groups, ...takeSurest(pairs)];
  return gathers ? gatherLone(all, sensesA, sensesB, mayPair, rarity) : all;
}

interface SurePair extends SensePair {
  readonly sure: number;
}

function loneIn(
  senses: readonly WeighedSense[],
  groups: readonly IdGroup[],
  side: 'a' | 'b',
): WeighedSense[] {
  const taken = new Set(groups.flatMap((group) => group[side]));
  return senses.filter(({ clause }) => !taken.has(clause.id));
}

function pairsWorthAsking(
  listA: readonly WeighedSense[],
  listB: readonly WeighedSense[],
  mayPair: MayPair,
  rarity: Rarity,
): SensePair[] {
  return listA.flatMap((a) => {
    const sharedWith = rarity.sharedWith(a);
    return listB.flatMap((b) => {
      const pair = { a, b, shared: sharedWith(b) };
      return mayBeLike(pair) && mayPair(a.clause.id, b.clause.id) ? [pair] : [];
    });
  });
}

function takeSurest(pairs: readonly SurePair[]): IdGroup[] {
  const taken = new Set<WeighedSense>();
  return pairs.toSorted(bySureness).flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [{ a: [a.clause.id], b: [b.clause.id] }];
  });
}

/**
 * The surest first; among equals, those at like places, then the earliest. Where even that does not
 * tell them apart, the same clauses come first whichever policy is on the left.
 */
function bySureness(one: SurePair, other: SurePair): number {
  const [placeOne, placeOther] = [placeOf(one), placeOf(other)];
  return (
    other.sure - one.sure ||
    placeOne.apart - placeOther.apart ||
    placeOne.together - placeOther.together
  );
}

function placeOf({ a, b }: SurePair): { apart: number; together: number } {
  const [placeA, placeB] = [a.clause.position, b.clause.position];
  return { apart: Math.abs(placeA - placeB), together: placeA + placeB };
}
