import type { APIRoute } from 'astro';
import { z } from 'zod';
import { publishedChecksSchema } from '../../../check/publish.ts';
import { jsonFile } from '../../../site/json-file.ts';

export const GET: APIRoute = () =>
  jsonFile({
    title: 'What a check of documents found',
    ...z.toJSONSchema(publishedChecksSchema),
  });
