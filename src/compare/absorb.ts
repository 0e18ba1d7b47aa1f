import type { Candidate, Group } from './align.ts';
import { sharedInOrder, type Weighed } from './likeness.ts';

/** Share of a lone clause's words that the pair beside it must lack on the other side. */
const CONTAINED = 0.6;

/** A clause of fewer weighed words says too little to be told from a chance likeness. */
const LEAST_WEIGHT = 3;

type MayPair = (aId: string, bId: string) => boolean;

/**
 * Finds splits and merges: a lone clause joins the group beside it in its document if its words are among those of the
 * group's other side that have no counterpart yet. Repeated until nothing more joins.
 *
 * @param groups pairs found by likeness; not changed
 * @param listA all clauses of the first policy in document order
 * @param listB all clauses of the second
 */
export function absorbNeighbours(
  groups: readonly Group[],
  listA: readonly Candidate[],
  listB: readonly Candidate[],
  mayPair: MayPair,
): Group[] {
  const grown = groups.map((group) => ({ a: [...group.a], b: [...group.b] }));
  let joins: Join[];
  do {
    // Both are found before either is made, so that it does not matter which policy is the first.
    joins = [
      ...findJoin(grown, listA, 'a', (lone, other) => mayPair(lone.id, other.id)),
      ...findJoin(grown, listB, 'b', (lone, other) => mayPair(other.id, lone.id)),
    ];
    for (const { home, side, lone } of joins) {
      home[side].push(lone);
      home[side].sort((one, next) => one.position - next.position);
    }
  } while (joins.length > 0);
  return grown;
}

/** A lone clause and the group that it joins. */
interface Join {
  readonly home: Group;
  readonly side: 'a' | 'b';
  readonly lone: Candidate;
}

/** The first lone clause of a document that may join a group, or none. */
function findJoin(
  groups: readonly Group[],
  list: readonly Candidate[],
  side: 'a' | 'b',
  maySide: (lone: Candidate, other: Candidate) => boolean,
): Join[] {
  const groupOf = new Map(
    groups.flatMap((group) => group[side].map((one) => [one, group] as const)),
  );
  const other = side === 'a' ? 'b' : 'a';
  for (const [index, lone] of list.entries()) {
    if (groupOf.has(lone) || lone.weighed.total < LEAST_WEIGHT) continue;
    const beside = [list[index - 1], list[index + 1]].flatMap(
      (one) => (one && groupOf.get(one)) ?? [],
    );
    const home = beside.find(
      (group) => group[other].some((one) => maySide(lone, one)) && lacksWordsOf(group, side, lone),
    );
    if (home) return [{ home, side, lone }];
  }
  return [];
}

/** Whether the words of a lone clause are among those that the other side of the group has and this side lacks. */
function lacksWordsOf(group: Group, side: 'a' | 'b', lone: Candidate): boolean {
  const here = together(group[side]);
  const there = together(group[side === 'a' ? 'b' : 'a']);
  const withLone = together(
    [...group[side], lone].toSorted((one, next) => one.position - next.position),
  );
  const gained = sharedInOrder(withLone, there) - sharedInOrder(here, there);
  return gained / lone.weighed.total >= CONTAINED;
}

/** Several clauses read as one text. */
function together(clauses: readonly Candidate[]): Weighed {
  const all = clauses.map((clause) => clause.weighed);
  const bag = new Map<string, number>();
  for (const [key, weight] of all.flatMap((one) => [...one.bag]))
    bag.set(key, (bag.get(key) ?? 0) + weight);
  return {
    keys: all.flatMap((one) => one.keys),
    weights: all.flatMap((one) => one.weights),
    total: all.reduce((sum, one) => sum + one.total, 0),
    bag,
  };
}
