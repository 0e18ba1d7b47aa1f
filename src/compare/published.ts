import type { PublishedPolicy } from '../policy/publish.ts';
import type { ComparedPolicy } from './compared.ts';

/** A policy as its data file gives it, ready to be compared. */
export function fromPublished(policy: PublishedPolicy): ComparedPolicy {
  const { basedOn, sourceNotes, lawNotes } = policy;
  return {
    ...policy,
    basedOn: basedOn === null ? null : { policy: basedOn },
    notes: { sourceNotes, lawNotes },
  };
}
