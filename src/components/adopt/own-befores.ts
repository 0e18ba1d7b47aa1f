import { beforeFromClauses } from '../../adopt/tracked/sources.ts';
import { toPolicy } from '../../import/gather.ts';
import { keptDocuments } from '../check/store.ts';
import type { OwnBefore } from './against.ts';

/**
 * Documents of the reader's own that this browser keeps, as something that a policy can be compared
 * with.
 */
export function ownBefores(): OwnBefore[] {
  return keptDocuments().map(({ id, name, items }) => ({
    id,
    name,
    before: () => beforeFromClauses(name, { title: name, ...toPolicy(items) }),
  }));
}
