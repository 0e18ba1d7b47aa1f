import { publishGuide, type PublishedGuide } from '../compare/publish-guide.ts';
import type { Policy } from '../policy/index.ts';
import { comparisonOf, partnersOf } from './comparisons.ts';
import { topics } from './topics.ts';

/**
 * A clause is compared with at most so many policies: a union's model may have a hundred that are
 * based on it.
 */
const MOST = 7;

/**
 * What each clause of a policy is about, and its counterparts in the policies with which it has a
 * page of comparison.
 */
export function guideTo(policy: Policy): PublishedGuide {
  const others = partnersOf(policy).slice(0, MOST);
  const comparisons = others.map((other) => comparisonOf(policy.slug, other.slug));
  return publishGuide(policy, topics, comparisons);
}
