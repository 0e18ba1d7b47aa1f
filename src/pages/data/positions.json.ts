import type { APIRoute } from 'astro';
import { jsonFile } from '../../site/json-file.ts';
import { topics } from '../../site/topics.ts';
import { publishPositions } from '../../topics/publish-stances.ts';

export const GET: APIRoute = () => jsonFile(publishPositions(topics));
