import { isRelated, type ComparedPolicy } from '../compare/compared.ts';
import type { Order } from '../compare/arrange.ts';
import { comparePath, path } from './urls.ts';

/**
 * Where a pair of policies is compared: on a page of its own, or in the browser of the reader who
 * asks for it.
 */
export type PairPlace = 'page' | 'demand';

type Pairable = Pick<ComparedPolicy, 'slug' | 'basedOn'>;

/**
 * The address at which two policies are compared.
 *
 * @param order `topic` matters for policies of which one is based on the other: the rest have one
 *   order
 */
export function pairPath(
  a: Pairable,
  b: Pairable,
  place: PairPlace,
  order: Order = 'document',
): string {
  const byTopic = order === 'topic' && isRelated(a, b);
  if (place === 'page') return comparePath(a.slug, b.slug) + (byTopic ? 'by-topic/' : '');
  const asked = new URLSearchParams({ a: a.slug, b: b.slug, ...(byTopic ? { order } : {}) });
  return `${path('compare/')}?${asked.toString()}`;
}
