import type { PublishedPolicy } from '../policy/publish.ts';
import type { ComparedPolicy } from './compared.ts';

/** A policy as its data file gives it, ready to be compared. */
export function fromPublished(policy: PublishedPolicy): ComparedPolicy {
  const { basedOn } = policy;
  return { ...policy, basedOn: basedOn === null ? null : { policy: basedOn } };
}
