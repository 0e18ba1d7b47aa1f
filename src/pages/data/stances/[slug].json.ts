import type { APIRoute } from 'astro';
import { jsonFile } from '../../../site/json-file.ts';
import { policies } from '../../../site/policies.ts';
import { countsOf } from '../../../site/references.ts';
import { topics } from '../../../site/topics.ts';
import { publishStances } from '../../../topics/publish-stances.ts';

export function getStaticPaths() {
  return policies.map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = ({ params }) => {
  const slug = params['slug'] ?? '';
  return jsonFile(publishStances(slug, topics, countsOf(slug)));
};
