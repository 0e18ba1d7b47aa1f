import type { APIRoute } from 'astro';
import { comparisonCsv } from '../../../../compare/csv/index.ts';
import { comparisonOf, pairs } from '../../../../site/comparisons.ts';
import { csvFile } from '../../../../site/csv-file.ts';
import { csvLinks } from '../../../../site/csv-links.ts';
import { topics } from '../../../../site/topics.ts';

export function getStaticPaths() {
  return pairs.map(([a, b]) => ({ params: { a: a.slug, b: b.slug } }));
}

export const GET: APIRoute = ({ params }) => {
  const comparison = comparisonOf(params['a'] ?? '', params['b'] ?? '');
  const links = csvLinks(comparison.a, comparison.b, 'page', import.meta.env.SITE);
  return csvFile(comparisonCsv(comparison, topics, links));
};
