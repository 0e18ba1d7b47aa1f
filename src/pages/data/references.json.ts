import type { APIRoute } from 'astro';
import { publishReference } from '../../law/publish.ts';
import { jsonFile } from '../../site/json-file.ts';
import { citationsOf, references } from '../../site/references.ts';

export const GET: APIRoute = () =>
  jsonFile(references.map((reference) => publishReference(reference, citationsOf(reference))));
