import type { APIRoute } from 'astro';
import { namesOf } from '../../law/names.ts';
import { STATUSES, type Reference } from '../../law/schema.ts';
import type { NamedReference } from '../../search/reference-names.ts';
import { references } from '../../site/references.ts';

const named = (reference: Reference): NamedReference => ({
  id: reference.id,
  title: reference.title,
  state: `${reference.kind === 'platform' ? 'Online platform' : 'Law and guidance'}: ${STATUSES[reference.status].label.toLowerCase()}`,
  names: namesOf(reference),
});

/** What the search needs of the register, and no more: it is loaded with the first question. */
export const GET: APIRoute = () => Response.json(references.map(named));
