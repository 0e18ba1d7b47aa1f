import type { APIRoute } from 'astro';
import type { Policy } from '../../../policy/index.ts';
import { hitNotes } from '../../../search/hit-notes.ts';
import { intoShards } from '../../../search/shards.ts';
import { notesOf } from '../../../site/notes.ts';
import { policies } from '../../../site/policies.ts';

export function getStaticPaths() {
  return intoShards(policies).map((own, shard) => ({
    params: { shard: String(shard + 1) },
    props: { own },
  }));
}

/** The notes on the clauses that one index of the search holds: loaded with it. */
export const GET: APIRoute<{ own: Policy[] }> = ({ props }) =>
  Response.json(
    Object.fromEntries(props.own.map((policy) => [policy.slug, hitNotes(policy, notesOf(policy))])),
  );
