import type { Candidate, Group, MayPair } from './candidates.ts';
import { sharedInOrder, type WeighedWords } from './likeness.ts';

/** Share of a lone clause's words that the pair beside it must lack on the other side. */
const CONTAINED = 0.6;

/** A clause of fewer weighed words says too little to be told from a chance likeness. */
const LEAST_WEIGHT = 3;

/**
 * Finds splits and merges: a lone clause joins the group beside it in its document if its words are
 * among those of the group's other side that have no counterpart yet. Repeated until nothing more
 * joins.
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
  const sides = [
    new Side('a', listA, grown, (lone, other) => mayPair(lone.id, other.id)),
    new Side('b', listB, grown, (lone, other) => mayPair(other.id, lone.id)),
  ];
  let joins: Join[];
  do {
    // Both are found before either is made, so that it does not matter which policy is the first.
    joins = sides.flatMap((side) => side.findJoin());
    for (const join of joins) join.side.make(join);
    for (const { home } of joins) for (const side of sides) side.lookAgainBeside(home);
  } while (joins.length > 0);
  return grown;
}

/** A lone clause and the group that it joins. */
interface Join {
  readonly home: Group;
  readonly side: Side;
  readonly lone: Candidate;
}

/**
 * One policy and its lone clauses. Whether a clause may join depends on the groups beside it alone,
 * so it is looked at again only after one of them has grown. Looking at all of them after each join
 * took time with the cube of their number.
 */
class Side {
  readonly #name: 'a' | 'b';
  readonly #list: readonly Candidate[];
  readonly #mayPair: (lone: Candidate, other: Candidate) => boolean;
  readonly #groupOf: Map<Candidate, Group>;
  readonly #indexOf: ReadonlyMap<Candidate, number>;
  /** 1 for each clause that must be looked at. */
  readonly #isOpen: Uint8Array;

  constructor(
    name: 'a' | 'b',
    list: readonly Candidate[],
    groups: readonly Group[],
    mayPair: (lone: Candidate, other: Candidate) => boolean,
  ) {
    this.#name = name;
    this.#list = list;
    this.#mayPair = mayPair;
    this.#groupOf = new Map(
      groups.flatMap((group) => group[name].map((one) => [one, group] as const)),
    );
    this.#indexOf = new Map(list.map((one, index) => [one, index]));
    this.#isOpen = Uint8Array.from(list, (one) => Number(this.#isLone(one)));
  }

  /** The first lone clause that may join a group, or none. */
  findJoin(): Join[] {
    for (let at = this.#isOpen.indexOf(1); at >= 0; at = this.#isOpen.indexOf(1, at)) {
      this.#isOpen[at] = 0;
      const lone = this.#list[at];
      const home = lone && this.#homeOf(lone, at);
      if (home) return [{ home, side: this, lone }];
    }
    return [];
  }

  make({ home, lone }: Join): void {
    home[this.#name].push(lone);
    home[this.#name].sort((one, next) => one.position - next.position);
    this.#groupOf.set(lone, home);
  }

  lookAgainBeside(group: Group): void {
    for (const member of group[this.#name]) {
      const at = this.#indexOf.get(member) ?? 0;
      for (const beside of [at - 1, at + 1]) {
        const one = this.#list[beside];
        if (one && this.#isLone(one)) this.#isOpen[beside] = 1;
      }
    }
  }

  #isLone(one: Candidate): boolean {
    return !this.#groupOf.has(one) && one.weighed.total >= LEAST_WEIGHT;
  }

  #homeOf(lone: Candidate, at: number): Group | undefined {
    const beside = [this.#list[at - 1], this.#list[at + 1]].flatMap(
      (one) => (one && this.#groupOf.get(one)) ?? [],
    );
    const other = this.#name === 'a' ? 'b' : 'a';
    return beside.find(
      (group) =>
        group[other].some((one) => this.#mayPair(lone, one)) &&
        lacksWordsOf(group, this.#name, lone),
    );
  }
}

/**
 * Whether the words of a lone clause are among those that the other side of the group has and this
 * side lacks.
 */
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
function together(clauses: readonly Candidate[]): WeighedWords {
  return {
    keys: clauses.flatMap(({ weighed }) => weighed.keys),
    weights: clauses.flatMap(({ weighed }) => weighed.weights),
  };
}
