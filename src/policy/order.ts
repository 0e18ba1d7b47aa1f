import type { Policy } from './policy.ts';

/** Whether a policy is a model for schools to adopt, and not the policy of one of them. */
export function isModel(policy: Pick<Policy, 'kind'>): boolean {
  return policy.kind === 'union-model';
}

/** The order in which policies are shown: models first, then the newest, those without a date last, then by name. */
export function comparePolicies(a: Policy, b: Policy): number {
  return (
    Number(isModel(b)) - Number(isModel(a)) ||
    (b.dated ?? '').localeCompare(a.dated ?? '') ||
    a.shortName.localeCompare(b.shortName)
  );
}
