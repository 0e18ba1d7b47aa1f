import { absorbNeighbours } from './absorb.ts';
import { weighClauses, type Candidate, type Group, type MayPair } from './candidates.ts';
import { likeness } from './likeness.ts';
import type { NamingTerms } from './naming.ts';
import { pairByPoints } from './pair-by-points.ts';
import { pairBySense, type SenseRule } from './pair-by-sense.ts';
import { ALIKE_WITH_BULLETS, pairLikeness, partnerFinder } from './pairing.ts';
import type { PointPair } from './points.ts';
import { readClause, textReader, type ReadClause } from './read.ts';

/** A clause as alignment sees it. */
export interface AlignClause {
  readonly id: string;
  readonly text: string;
  /** Id of the clause whose bullet this is, or null. */
  readonly parent: string | null;
  /** Place in its document, from 0: decides between equally good pairs. */
  readonly position: number;
}

/** Clauses of two policies that say the same thing, or a clause that has no counterpart. */
export interface AlignedGroup {
  /**
   * Ids in document order; more than one where a clause was split or merged; none where the other
   * side is alone.
   */
  readonly a: readonly string[];
  readonly b: readonly string[];
}

export interface AlignOptions {
  /** How each policy names people and bodies, so that naming does not count against likeness. */
  readonly terms?: { readonly a: NamingTerms; readonly b: NamingTerms };
  /**
   * Whether two clauses may be paired at all: for example because they bear on one topic. Default:
   * always.
   */
  readonly mayPair?: MayPair;
}

/**
 * Pairs the clauses of two policies by likeness.
 *
 * The best pair is taken first, then the next best of what is left, as long as they are alike
 * enough. Lead-ins follow their bullets. Then a clause left over joins the pair beside it if the
 * pair lacks just its words on the other side: so splits and merges are found.
 *
 * @param a clauses of one policy, in any order
 * @param b clauses of the other
 * @returns every clause of both exactly once, in groups: by the order of `a`, clauses only in `b`
 *   after what comes before them there
 */
export function align(
  a: readonly AlignClause[],
  b: readonly AlignClause[],
  options: AlignOptions = {},
): AlignedGroup[] {
  const { terms, mayPair = () => true } = options;
  return alignRead(readInOrder(a, terms?.a ?? {}), readInOrder(b, terms?.b ?? {}), mayPair);
}

/**
 * The same for clauses of which the words have been read, in document order.
 *
 * @param known what else is known of clauses: the points that they settle, or what they are about;
 *   default: nothing
 */
export function alignRead(
  a: readonly ReadClause[],
  b: readonly ReadClause[],
  mayPair: MayPair,
  known: { readonly points?: readonly PointPair[]; readonly sense?: SenseRule } = {},
): AlignedGroup[] {
  const [listA, listB] = weighClauses(a, b);
  const paired = pairBest(listA, listB, mayPair);
  const withLeadIns = [...paired, ...pairLeadIns(paired, listA, listB)];
  const groups = absorbNeighbours(withLeadIns, listA, listB, mayPair).map(idsOf);
  const { points, sense } = known;
  const byPoints = points ? pairByPoints(a, b, groups, points) : groups;
  const all = sense ? pairBySense(a, b, byPoints, mayPair, sense) : byPoints;
  const [byIdA, byIdB] = [byId(listA), byId(listB)];
  const found = all.map((group) => ({
    a: group.a.flatMap((id) => byIdA.get(id) ?? []),
    b: group.b.flatMap((id) => byIdB.get(id) ?? []),
  }));
  return inOrder(found, listA, listB).map(idsOf);
}

function idsOf(group: Group): AlignedGroup {
  return { a: group.a.map(({ id }) => id), b: group.b.map(({ id }) => id) };
}

function readInOrder(clauses: readonly AlignClause[], terms: NamingTerms): ReadClause[] {
  const read = textReader(terms);
  return clauses
    .toSorted((one, other) => one.position - other.position)
    .map((clause) => readClause(clause, read));
}

interface Pair {
  readonly a: Candidate;
  readonly b: Candidate;
  readonly likeness: number;
}

function pairBest(
  listA: readonly Candidate[],
  listB: readonly Candidate[],
  mayPair: MayPair,
): Group[] {
  const partnersOf = partnerFinder(listB.map(({ weighed }) => weighed));
  const pairs = listA.flatMap((a) =>
    partnersOf(a.weighed).flatMap((place) => {
      const b = listB[place];
      return b && mayPair(a.id, b.id) ? pairIfAlike(a, b) : [];
    }),
  );
  return takeBest(pairs);
}

function takeBest(pairs: readonly Pair[], taken = new Set<Candidate>()): Group[] {
  const groups: Group[] = [];
  for (const { a, b } of pairs.toSorted(byMerit)) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    groups.push({ a: [a], b: [b] });
  }
  return groups;
}

function pairIfAlike(a: Candidate, b: Candidate): Pair[] {
  const alike = pairLikeness(a.weighed, b.weighed);
  return alike === null ? [] : [{ a, b, likeness: alike }];
}

/**
 * Pairs lone lead-ins whose bullets are paired, if they are at all alike: a list is what its
 * bullets say.
 */
function pairLeadIns(
  groups: readonly Group[],
  listA: readonly Candidate[],
  listB: readonly Candidate[],
): Group[] {
  const [byIdA, byIdB] = [byId(listA), byId(listB)];
  const pairs = groups.flatMap(({ a: [bulletA], b: [bulletB] }): Pair[] => {
    const a = byIdA.get(bulletA?.parent ?? '');
    const b = byIdB.get(bulletB?.parent ?? '');
    return a && b ? [{ a, b, likeness: likeness(a.weighed, b.weighed) }] : [];
  });
  return takeBest(
    pairs.filter((pair) => pair.likeness >= ALIKE_WITH_BULLETS),
    new Set(groups.flatMap((group) => [...group.a, ...group.b])),
  );
}

function byId(list: readonly Candidate[]): Map<string, Candidate> {
  return new Map(list.map((one) => [one.id, one]));
}

/**
 * The most alike first; among equals, those with one number, then those at like places, then the
 * earliest.
 */
function byMerit(one: Pair, other: Pair): number {
  return (
    other.likeness - one.likeness ||
    Number(other.a.id === other.b.id) - Number(one.a.id === one.b.id) ||
    distance(one) - distance(other) ||
    one.a.position - other.a.position ||
    one.b.position - other.b.position
  );
}

function distance({ a, b }: Pair): number {
  return Math.abs(a.position - b.position);
}

/**
 * Groups and lone clauses by the order of the first policy; lone clauses of the second after their
 * predecessor.
 */
function inOrder(
  groups: readonly Group[],
  listA: readonly Candidate[],
  listB: readonly Candidate[],
): Group[] {
  const ofA = new Map(groups.flatMap((group) => group.a.map((one) => [one, group] as const)));
  const ofB = new Map(groups.flatMap((group) => group.b.map((one) => [one, group] as const)));
  const ordered = [...new Set(listA.map((one) => ofA.get(one) ?? { a: [one], b: [] }))];
  let last: Group | undefined;
  for (const one of listB) {
    const group = ofB.get(one) ?? { a: [], b: [one] };
    if (!ofB.has(one)) ordered.splice(last ? ordered.indexOf(last) + 1 : 0, 0, group);
    last = group;
  }
  return ordered;
}
