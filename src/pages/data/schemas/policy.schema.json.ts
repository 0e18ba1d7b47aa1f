import type { APIRoute } from 'astro';
import { z } from 'zod';
import { publishedPolicySchema } from '../../../policy/index.ts';
import { jsonFile } from '../../../site/json-file.ts';

export const GET: APIRoute = () =>
  jsonFile({ title: 'A policy, clause by clause', ...z.toJSONSchema(publishedPolicySchema) });
