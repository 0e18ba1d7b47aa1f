import { expect, it } from 'vitest';
import { intoShards, POLICIES_A_SHARD, shardFolder, shardOf } from '../../../src/search/shards.ts';

const policies = Array.from({ length: 2 * POLICIES_A_SHARD + 1 }, (_, place) => place);

it('few policies have one index, in the folder that the search opens first', () => {
  expect(intoShards([1, 2, 3])).toEqual([[1, 2, 3]]);
  expect(shardFolder(0)).toBe('');
});

it('many have several, each policy in one of them, in their order', () => {
  const shards = intoShards(policies);
  expect(shards.map((shard) => shard.length)).toEqual([POLICIES_A_SHARD, POLICIES_A_SHARD, 1]);
  expect(shards.flat()).toEqual(policies);
  expect(shards.map((_, shard) => shardFolder(shard))).toEqual(['', '2/', '3/']);
});

it('the index of a policy is told by its place', () => {
  for (const [shard, own] of intoShards(policies).entries()) {
    for (const place of own) expect(shardOf(place)).toBe(shard);
  }
});

it('no policies have no index', () => {
  expect(intoShards([])).toEqual([]);
});
