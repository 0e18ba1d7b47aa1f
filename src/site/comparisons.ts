import {
  comparePolicies,
  type ComparedPolicy,
  type Comparison,
  type Order,
} from '../compare/index.ts';
import { isModel, type Policy } from '../policy/index.ts';
import type { Choice, Choices } from './choices.ts';
import { pairPath } from './comparison-path.ts';
import { publishedNotesOf } from './notes.ts';
import { policies, policyBySlug } from './policies.ts';
import { prerenderedPairs } from './prerendered-pairs.ts';
import { countsOf } from './references.ts';
import { topics } from './topics.ts';
import { path } from './urls.ts';

/** The ordered pairs of policies that have a page of their own. */
export const pairs: readonly (readonly [Policy, Policy])[] = prerenderedPairs(
  policies.map((policy) => ({ ...policy, isModel: isModel(policy) })),
).map(([a, b]) => [policyBySlug(a), policyBySlug(b)] as const);

const withPage = new Set(pairs.map(([a, b]) => keyOf(a.slug, b.slug)));

/** Whether every pair of policies has a page, as it is while there are few policies. */
export const everyPairHasPage = pairs.length === policies.length * (policies.length - 1);

/** Where two policies are compared. */
export function comparisonPath(a: Policy, b: Policy, order?: Order): string {
  return pairPath(a, b, withPage.has(keyOf(a.slug, b.slug)) ? 'page' : 'demand', order);
}

/** The policies with which one has a page of comparison, in the order in which they are shown. */
export function partnersOf(policy: Policy): Policy[] {
  return pairs.flatMap(([a, b]) => (a === policy ? [b] : []));
}

/**
 * What may be on either side of a page of comparison: the policies that have a page with the
 * other, and a way to choose any other.
 */
export function choicesFor(a: Policy, b: Policy): Choices {
  const others = (other: Policy, shown: Policy, href: (policy: Policy) => string): Choice[] =>
    partnersOf(other)
      .filter((one) => one !== shown)
      .map((one) => ({ slug: one.slug, name: one.shortName, href: href(one) }));
  return {
    a: [...others(b, a, (one) => comparisonPath(one, b)), ...anyOther('b', b)],
    b: [...others(a, b, (one) => comparisonPath(a, one)), ...anyOther('a', a)],
  };
}

/** Where not every pair has a page, the other side is chosen on the page of all comparisons. */
function anyOther(side: 'a' | 'b', { slug }: Policy): Choice[] {
  if (everyPairHasPage) return [];
  return [{ slug: '', name: 'Another policy …', href: `${path('compare/')}?${side}=${slug}` }];
}

const made = new Map<string, Comparison>();

/**
 * Each policy with its notes, one object however many comparisons it is part of: its words are read
 * once for each object.
 */
const compared = new Map<string, ComparedPolicy>(
  policies.map((policy) => [
    policy.slug,
    { ...policy, notes: publishedNotesOf(policy), named: countsOf(policy.slug) },
  ]),
);

/** The comparison of two policies, made once however many pages and files need it. */
export function comparisonOf(slugA: string, slugB: string): Comparison {
  const key = keyOf(slugA, slugB);
  const comparison =
    made.get(key) ?? comparePolicies(comparedBySlug(slugA), comparedBySlug(slugB), topics);
  made.set(key, comparison);
  return comparison;
}

function comparedBySlug(slug: string): ComparedPolicy {
  return compared.get(slug) ?? policyBySlug(slug);
}

function keyOf(slugA: string, slugB: string): string {
  return `${slugA}/${slugB}`;
}
