import { comparePolicies, readPolicy, type Policy } from '../policy/index.ts';

const sources = import.meta.glob<string>('/src/content/policies/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All policies, in the order in which they are shown. */
export const policies: readonly Policy[] = Object.entries(sources)
  .map(([path, source]) => readPolicy({ slug: slugOf(path), path: path.slice(1), source }))
  .toSorted(comparePolicies);

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

function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);
}
