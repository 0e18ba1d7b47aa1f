import type { ComparedPolicy } from '../../compare/compared.ts';
import { ownPolicy } from './own-policy.ts';
import { keptDocuments } from './store.ts';

/**
 * The reader's own documents that are kept in this browser, ready to be compared; where two have
 * one name, the second one says so.
 */
export function ownDocuments(): ComparedPolicy[] {
  return toldApart(keptDocuments().map(ownPolicy));
}

/** Policies of which no two have the same name: "policy", "policy (2)". */
export function toldApart(policies: readonly ComparedPolicy[]): ComparedPolicy[] {
  const counts = new Map<string, number>();
  return policies.map((policy) => {
    const count = (counts.get(policy.shortName) ?? 0) + 1;
    counts.set(policy.shortName, count);
    return count === 1 ? policy : { ...policy, shortName: `${policy.shortName} (${count})` };
  });
}
