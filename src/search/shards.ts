/**
 * How many policies one index of the search holds. A question loads a list of all clauses of an
 * index, and what Pagefind needs to build one grows with it: so a large library has several, of
 * which the first answers first.
 */
export const POLICIES_A_SHARD = 10;

/** Splits policies, in the order in which they are shown, into those of each index. */
export function intoShards<T>(policies: readonly T[]): T[][] {
  const count = Math.ceil(policies.length / POLICIES_A_SHARD);
  return Array.from({ length: count }, (_, index) =>
    policies.slice(index * POLICIES_A_SHARD, (index + 1) * POLICIES_A_SHARD),
  );
}

/**
 * The index, from 0, that holds a policy. @param place of the policy in the order in which they are
 * shown, from 0
 */
export function shardOf(place: number): number {
  return Math.floor(place / POLICIES_A_SHARD);
}

/** Folder of an index, under that of the first. */
export function shardFolder(shard: number): string {
  return shard === 0 ? '' : `${shard + 1}/`;
}
