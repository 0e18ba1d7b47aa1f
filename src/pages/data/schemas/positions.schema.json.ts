import type { APIRoute } from 'astro';
import { z } from 'zod';
import { jsonFile } from '../../../site/json-file.ts';
import { publishedPositionsSchema } from '../../../topics/publish-stances.ts';

export const GET: APIRoute = () =>
  jsonFile({
    title: 'The topics and the positions on them',
    ...z.toJSONSchema(publishedPositionsSchema),
  });
