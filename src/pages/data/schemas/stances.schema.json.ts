import type { APIRoute } from 'astro';
import { z } from 'zod';
import { jsonFile } from '../../../site/json-file.ts';
import { publishedStancesSchema } from '../../../topics/publish-stances.ts';

export const GET: APIRoute = () =>
  jsonFile({ title: 'Where one policy stands', ...z.toJSONSchema(publishedStancesSchema) });
