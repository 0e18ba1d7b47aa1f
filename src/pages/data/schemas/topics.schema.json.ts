import type { APIRoute } from 'astro';
import { z } from 'zod';
import { jsonFile } from '../../../site/json-file.ts';
import { publishedTopicsSchema } from '../../../topics/publish.ts';

export const GET: APIRoute = () =>
  jsonFile({
    title: 'The topics, and where each policy stands',
    ...z.toJSONSchema(publishedTopicsSchema),
  });
