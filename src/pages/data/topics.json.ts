import type { APIRoute } from 'astro';
import { jsonFile } from '../../site/json-file.ts';
import { topics } from '../../site/topics.ts';
import { publishTopic } from '../../topics/publish.ts';

export const GET: APIRoute = () => jsonFile(topics.map(publishTopic));
