import type { APIRoute } from 'astro';
import { z } from 'zod';
import { publishedGuideSchema } from '../../../compare/publish-guide.ts';
import { jsonFile } from '../../../site/json-file.ts';

export const GET: APIRoute = () =>
  jsonFile({
    title: 'What each clause of a policy is about, and its counterparts',
    ...z.toJSONSchema(publishedGuideSchema),
  });
