import type { IdGroup, MayPair } from './candidates.ts';
import type { Rarity, WeighedSense } from './rarity.ts';

/** Share of a lone clause that the other side of a pair must say. */
const SAID = 0.6;

/** Share of that which the clause's own side of the pair must not say already. */
const NEW = 0.5;

/** What is said weighs too much to be a chance: three or four rare words. */
const LEAST_SAID = 9000;

/**
 * Lone clauses join the pair of which the other side says what they say: what one policy says in a
 * clause of several sentences, another says in several clauses, which need not be together.
 *
 * @param groups all pairs; only those of one clause with one take in others
 * @returns the same groups, some of them grown, their clauses in document order
 */
export function gatherLone(
  groups: readonly IdGroup[],
  a: readonly WeighedSense[],
  b: readonly WeighedSense[],
  mayPair: MayPair,
  rarity: Rarity,
): IdGroup[] {
  const homes = homesIn(groups, a, b);
  const [loneA, loneB] = [loneIn(a, groups, 'a'), loneIn(b, groups, 'b')];
  const joiningA = joining(loneA, homes, (lone, { b: other }) => mayPair(lone, other), rarity);
  const mirrored = homes.map(({ group, own, other }) => ({ group, own: other, other: own }));
  const joiningB = joining(loneB, mirrored, (lone, { a: other }) => mayPair(other, lone), rarity);
  return groups.map((group) => ({
    a: inOrder([...group.a, ...(joiningA.get(group) ?? [])], a),
    b: inOrder([...group.b, ...(joiningB.get(group) ?? [])], b),
  }));
}

/** A pair from one of its sides. */
interface Home {
  readonly group: IdGroup;
  readonly own: WeighedSense;
  readonly other: WeighedSense;
}

function homesIn(
  groups: readonly IdGroup[],
  a: readonly WeighedSense[],
  b: readonly WeighedSense[],
): Home[] {
  const [byIdA, byIdB] = [a, b].map((all) => new Map(all.map((one) => [one.clause.id, one])));
  return groups.flatMap((group): Home[] => {
    const [own, other] = [byIdA?.get(group.a[0] ?? ''), byIdB?.get(group.b[0] ?? '')];
    return own && other && group.a.length === 1 && group.b.length === 1
      ? [{ group, own, other }]
      : [];
  });
}

function loneIn(
  all: readonly WeighedSense[],
  groups: readonly IdGroup[],
  side: 'a' | 'b',
): WeighedSense[] {
  const taken = new Set(groups.flatMap((group) => group[side]));
  return all.filter(
    ({ clause, weight }) => !taken.has(clause.id) && !clause.sense.isTitle && weight >= LEAST_SAID,
  );
}

/** Ids of the clauses that join each group: each joins the one that says most of it. */
function joining(
  lone: readonly WeighedSense[],
  homes: readonly Home[],
  mayJoin: (lone: string, ids: { readonly a: string; readonly b: string }) => boolean,
  rarity: Rarity,
): Map<IdGroup, string[]> {
  const found = new Map<IdGroup, string[]>();
  for (const one of lone) {
    const { id } = one.clause;
    const [best] = homes
      .map((home) => ({ home, said: saidBy(home, one, rarity) }))
      .filter(({ home, said }) => {
        const ids = { a: home.group.a[0] ?? '', b: home.group.b[0] ?? '' };
        return said > 0 && mayJoin(id, ids);
      })
      .toSorted(
        (x, y) => y.said - x.said || x.home.other.clause.position - y.home.other.clause.position,
      );
    if (best) found.set(best.home.group, [...(found.get(best.home.group) ?? []), id]);
  }
  return found;
}

/**
 * Weight of what the other side of a pair says of a lone clause; 0 if it is too little, or said by
 * its own side as well.
 */
function saidBy({ own, other }: Home, lone: WeighedSense, rarity: Rarity): number {
  const sharedWith = rarity.sharedWith(lone);
  const said = sharedWith(other);
  if (said < LEAST_SAID || said < SAID * lone.weight) return 0;
  const ownStems = new Set(own.stems);
  const notNew = sharedWith({ stems: other.stems.filter((stem) => ownStems.has(stem)), weight: 0 });
  return said - notNew >= NEW * said ? said : 0;
}

function inOrder(ids: readonly string[], all: readonly WeighedSense[]): string[] {
  if (ids.length < 2) return [...ids];
  const placeOf = new Map(all.map(({ clause }) => [clause.id, clause.position]));
  return ids.toSorted((one, other) => (placeOf.get(one) ?? 0) - (placeOf.get(other) ?? 0));
}
