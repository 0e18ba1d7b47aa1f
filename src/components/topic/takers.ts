import type { Policy } from '../../policy/index.ts';
import { firstPolicies } from '../../site/first-policies.ts';
import { policyPath } from '../../site/urls.ts';
import type { Topic } from '../../topics/schema.ts';

/** So many policies that take a position are shown at once; the rest are folded. */
export const MOST_TAKERS = 8;

/**
 * What a policy says is further down, if it is one of those side by side on the page of the
 * topic; otherwise its main clause is a link away.
 */
export function takerPath(topic: Topic, policy: Policy): string {
  if (firstPolicies.includes(policy)) return `#${policy.slug}`;
  return policyPath(policy.slug, topic.policies[policy.slug]?.clauses[0]);
}
