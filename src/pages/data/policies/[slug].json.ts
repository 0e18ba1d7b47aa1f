import type { APIRoute } from 'astro';
import { publishPolicy, type Policy } from '../../../policy/index.ts';
import { jsonFile } from '../../../site/json-file.ts';
import { publishedNotesOf } from '../../../site/notes.ts';
import { policies } from '../../../site/policies.ts';
import { isRead } from '../../../site/topics.ts';

export function getStaticPaths() {
  return policies.map((policy) => ({ params: { slug: policy.slug }, props: { policy } }));
}

export const GET: APIRoute<{ policy: Policy }> = ({ props }) =>
  jsonFile(publishPolicy(props.policy, isRead(props.policy.slug), publishedNotesOf(props.policy)));
