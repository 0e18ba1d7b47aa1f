import type { APIRoute } from 'astro';
import { template } from '../../site/template.ts';

export const GET: APIRoute = () => Response.json(template);
