import { firstPolicies as firstOf } from '../policy/first.ts';
import { policies } from './policies.ts';
import { isRead } from './topics.ts';

/** The policies that pages show side by side, where nobody has chosen others. */
export const firstPolicies = firstOf(policies, isRead);

/** Whether there are no others. */
export const showsAllPolicies = firstPolicies.length === policies.length;
