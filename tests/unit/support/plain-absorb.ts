import type { Candidate, Group, MayPair } from '../../../src/compare/candidates.ts';
import { sharedInOrder } from '../../../src/compare/likeness.ts';

/**
 * Splits and merges found as they are defined, without regard to time: after every join each lone
 * clause is looked at again. What the product does must give the same result.
 */
export function absorbPlainly(
  groups: readonly Group[],
  listA: readonly Candidate[],
  listB: readonly Candidate[],
  mayPair: MayPair,
): Group[] {
  const grown = groups.map((group) => ({ a: [...group.a], b: [...group.b] }));
  for (;;) {
    const joins = [
      ...firstJoin(grown, listA, 'a', (lone, other) => mayPair(lone.id, other.id)),
      ...firstJoin(grown, listB, 'b', (lone, other) => mayPair(other.id, lone.id)),
    ];
    if (joins.length === 0) return grown;
    for (const { home, side, lone } of joins) {
      home[side].push(lone);
      home[side].sort((one, next) => one.position - next.position);
    }
  }
}

function firstJoin(
  groups: readonly Group[],
  list: readonly Candidate[],
  side: 'a' | 'b',
  may: (lone: Candidate, other: Candidate) => boolean,
) {
  const other = side === 'a' ? 'b' : 'a';
  const groupOf = (one: Candidate | undefined) =>
    groups.find((group) => one && group[side].includes(one));
  for (const [index, lone] of list.entries()) {
    if (groupOf(lone) || lone.weighed.total < 3) continue;
    const beside = [groupOf(list[index - 1]), groupOf(list[index + 1])].filter((one) => !!one);
    const home = beside.find(
      (group) => group[other].some((one) => may(lone, one)) && lacks(group, side, lone),
    );
    if (home) return [{ home, side, lone }];
  }
  return [];
}

function lacks(group: Group, side: 'a' | 'b', lone: Candidate): boolean {
  const words = (clauses: readonly Candidate[]) => ({
    keys: clauses.flatMap(({ weighed }) => weighed.keys),
    weights: clauses.flatMap(({ weighed }) => weighed.weights),
  });
  const there = words(group[side === 'a' ? 'b' : 'a']);
  const all = [...group[side], lone].toSorted((one, next) => one.position - next.position);
  const gained = sharedInOrder(words(all), there) - sharedInOrder(words(group[side]), there);
  return gained / lone.weighed.total >= 0.6;
}
