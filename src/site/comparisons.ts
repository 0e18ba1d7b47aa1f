import { comparePolicies, type Comparison } from '../compare/index.ts';
import type { Policy } from '../policy/index.ts';
import { policies, policyBySlug } from './policies.ts';
import { topics } from './topics.ts';

/** All ordered pairs of different policies. */
export const pairs: readonly (readonly [Policy, Policy])[] = policies.flatMap((a) =>
  policies.filter((b) => b !== a).map((b) => [a, b] as const),
);

const made = new Map<string, Comparison>();

/** The comparison of two policies, made once however many pages and files need it. */
export function comparisonOf(slugA: string, slugB: string): Comparison {
  const key = `${slugA}/${slugB}`;
  const comparison =
    made.get(key) ?? comparePolicies(policyBySlug(slugA), policyBySlug(slugB), topics);
  made.set(key, comparison);
  return comparison;
}
