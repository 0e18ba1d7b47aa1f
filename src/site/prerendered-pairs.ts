import type { ComparedPolicy } from '../compare/compared.ts';

/** What the rule needs to know of a policy. */
export interface PairedPolicy extends Pick<ComparedPolicy, 'slug' | 'basedOn'> {
  /** Whether it is a model for others, and not the policy of one school. */
  readonly isModel: boolean;
}

/** Up to so many policies every pair has a page: they grow with the square. */
export const FEW = 8;

/** Beyond that, so many models are compared with each other. */
export const MOST_MODELS = 6;

/**
 * And so many policies with the one that they are based on: a union's model may have a thousand of
 * these.
 */
export const MOST_BASED = 100;

/**
 * The pairs of policies that have a page of their own, in both orders; every other pair is compared
 * in the browser.
 *
 * While there are few policies these are all pairs. Then they are the policies that are based on
 * one another, which share most of their words, and models against each other, between which
 * schools choose. Both are bounded.
 *
 * @param policies all of them, in the order in which they are shown
 * @returns slugs, the pairs of the first policy first
 */
export function prerenderedPairs(
  policies: readonly PairedPolicy[],
): (readonly [a: string, b: string])[] {
  const wanted = policies.length <= FEW ? () => true : pairsThatMatter(policies);
  return policies.flatMap((a) =>
    policies.filter((b) => b !== a && wanted(a, b)).map((b) => [a.slug, b.slug] as const),
  );
}

function pairsThatMatter(policies: readonly PairedPolicy[]) {
  const slugs = new Set(policies.map(({ slug }) => slug));
  const models = new Set(policies.filter(({ isModel }) => isModel).slice(0, MOST_MODELS));
  const based = policies.filter(({ basedOn }) => basedOn && slugs.has(basedOn.policy));
  const shownWithBase = new Set(based.slice(0, MOST_BASED));
  const isBasedOn = (a: PairedPolicy, b: PairedPolicy) =>
    shownWithBase.has(a) && a.basedOn?.policy === b.slug;
  return (a: PairedPolicy, b: PairedPolicy) =>
    isBasedOn(a, b) || isBasedOn(b, a) || (models.has(a) && models.has(b));
}
