import { isOutOfDate } from '../law/names.ts';
import type { Status } from '../law/schema.ts';
import type { Policy } from '../policy/index.ts';
import { policies } from './policies.ts';

/**
 * The policies by which the register can be narrowed: the style sheet has a rule for each number up
 * to twelve.
 */
export const FILTERED: readonly Policy[] = policies.slice(0, 12);

/**
 * The numbers of policies among those by which the register can be narrowed.
 *
 * @param slugs of the policies that name a reference
 * @returns "1" for the first policy, and so on; "none" where no policy names it
 */
export function filterNumbers(slugs: readonly string[]): string[] {
  if (slugs.length === 0) return ['none'];
  return FILTERED.flatMap(({ slug }, index) => (slugs.includes(slug) ? [String(index + 1)] : []));
}

/**
 * The choices of status that a reference fits: its own, and "out-of-date" where it is that in whole
 * or in part.
 */
export function statusWords(status: Status): string {
  return isOutOfDate(status) ? `${status} out-of-date` : status;
}
