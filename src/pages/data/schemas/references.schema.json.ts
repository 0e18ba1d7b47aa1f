import type { APIRoute } from 'astro';
import { z } from 'zod';
import { publishedReferencesSchema } from '../../../law/publish.ts';
import { jsonFile } from '../../../site/json-file.ts';

export const GET: APIRoute = () =>
  jsonFile({
    title: 'The laws, guidance and platforms that the policies name, and their state',
    ...z.toJSONSchema(publishedReferencesSchema),
  });
