import { readFiles } from 'virtual:policy-files';
import { byPolicyOrder, readPolicy, type Policy } from '../policy/index.ts';

/** All policies, in the order in which they are shown. */
export const policies: readonly Policy[] = readFiles().map(readPolicy).toSorted(byPolicyOrder);

const bySlug = new Map(policies.map((policy) => [policy.slug, policy]));

/**
 * One policy by its slug.
 *
 * @throws Error if there is none
 */
export function policyBySlug(slug: string): Policy {
  const policy = bySlug.get(slug);
  if (!policy) throw new Error(`There is no policy "${slug}".`);
  return policy;
}
