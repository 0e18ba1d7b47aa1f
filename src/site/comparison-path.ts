import type { Policy } from '../policy/index.ts';
import { comparePath } from './urls.ts';

/** Whether one of two policies is based on the other: then their comparison opens in document order. */
export function isRelatedPair(a: Policy, b: Policy): boolean {
  return a.basedOn?.policy === b.slug || b.basedOn?.policy === a.slug;
}

/** Where two policies are compared: in the order that suits them, or by topic. */
export function comparisonPath(
  a: Policy,
  b: Policy,
  order: 'default' | 'topic' = 'default',
): string {
  const extra = order === 'topic' && isRelatedPair(a, b) ? 'by-topic/' : '';
  return comparePath(a.slug, b.slug) + extra;
}
