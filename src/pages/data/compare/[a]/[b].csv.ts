import type { APIRoute } from 'astro';
import { comparisonCsv } from '../../../../compare/csv.ts';
import { comparisonOf, pairs } from '../../../../site/comparisons.ts';
import { csvFile } from '../../../../site/csv-file.ts';

export function getStaticPaths() {
  return pairs.map(([a, b]) => ({ params: { a: a.slug, b: b.slug } }));
}

export const GET: APIRoute = ({ params }) =>
  csvFile(comparisonCsv(comparisonOf(params['a'] ?? '', params['b'] ?? '')));
