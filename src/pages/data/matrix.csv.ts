import type { APIRoute } from 'astro';
import { matrixCsv } from '../../compare/csv/index.ts';
import { csvFile } from '../../site/csv-file.ts';
import { policies } from '../../site/policies.ts';
import { topics } from '../../site/topics.ts';

export const GET: APIRoute = () => csvFile(matrixCsv(topics, policies));
