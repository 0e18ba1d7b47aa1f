import type { APIRoute } from 'astro';
import type { Policy } from '../../../policy/index.ts';
import { guideTo } from '../../../site/guides.ts';
import { jsonFile } from '../../../site/json-file.ts';
import { policies } from '../../../site/policies.ts';

export function getStaticPaths() {
  return policies.map((policy) => ({ params: { slug: policy.slug }, props: { policy } }));
}

export const GET: APIRoute<{ policy: Policy }> = ({ props }) => jsonFile(guideTo(props.policy));
