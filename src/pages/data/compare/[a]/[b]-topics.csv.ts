import type { APIRoute } from 'astro';
import { topicsCsv } from '../../../../compare/csv/index.ts';
import { pairs } from '../../../../site/comparisons.ts';
import { csvFile } from '../../../../site/csv-file.ts';
import { csvLinks } from '../../../../site/csv-links.ts';
import { policyBySlug } from '../../../../site/policies.ts';
import { topics } from '../../../../site/topics.ts';

export function getStaticPaths() {
  return pairs.map(([a, b]) => ({ params: { a: a.slug, b: b.slug } }));
}

export const GET: APIRoute = ({ params }) => {
  const [a, b] = [policyBySlug(params['a'] ?? ''), policyBySlug(params['b'] ?? '')];
  return csvFile(topicsCsv({ a, b }, topics, csvLinks(a, b, 'page', import.meta.env.SITE)));
};
