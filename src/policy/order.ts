import { isModel } from './kinds.ts';
import type { Policy } from './policy.ts';

/**
 * The order in which policies are shown: models first, then the newest, those without a date last,
 * then by name.
 */
export function byPolicyOrder(a: Policy, b: Policy): number {
  return (
    Number(isModel(b)) - Number(isModel(a)) ||
    (b.dated ?? '').localeCompare(a.dated ?? '') ||
    a.shortName.localeCompare(b.shortName)
  );
}
