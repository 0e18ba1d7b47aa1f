import type { APIRoute } from 'astro';
import { jsonFile } from '../../site/json-file.ts';
import { references } from '../../site/references.ts';

/**
 * The register as a program that looks for citations needs it, with every name under which a law
 * may be cited.
 */
export const GET: APIRoute = () => jsonFile(references);
