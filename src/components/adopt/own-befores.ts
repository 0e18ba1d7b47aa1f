import { keptDocuments } from '../check/store.ts';
import { toPolicy } from '../../import/gather.ts';
import { beforeFromClauses } from '../../adopt/tracked/sources.ts';

/** Documents of the reader's own that this browser keeps, as something that a policy can be held against. */
export function ownBefores() {
  return keptDocuments().map(({ id, name, items }) => ({
    id,
    name,
    before: () => {
      const { sections, clauses } = toPolicy(items);
      return Promise.resolve(beforeFromClauses(name, { title: name, sections, clauses }));
    },
  }));
}
