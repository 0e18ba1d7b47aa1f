import type { LawNote } from '../policy/quote-notes.ts';
import type { Citation } from './citations.ts';
import { marginOf } from './cited.ts';
import { isOutOfDate } from './names.ts';
import type { Reference } from './schema.ts';

/**
 * What is said of the law at the clauses of a policy: what each cites otherwise than as it stands
 * today, and what to cite instead.
 *
 * @param citations those of one policy, in the order of its clauses
 * @param checkedWords when a reference was checked: "checked November 2026"
 */
export function lawNotes(
  citations: readonly Citation[],
  checkedWords: (reference: Reference) => string,
): LawNote[] {
  const byClause = Map.groupBy(citations, ({ clause }) => clause);
  return [...byClause].flatMap(([at, own]) =>
    marginOf(own).map((reference) => {
      const asOf = reference.status === 'unchecked' ? '' : ` (${checkedWords(reference)})`;
      const note = `${[reference.brief, ...insteadOf(reference)].join('. ')}${asOf}.`;
      return { at, reference: reference.id, title: reference.title, note };
    }),
  );
}

function insteadOf({ status, replacedBy }: Reference): string[] {
  return isOutOfDate(status) && replacedBy !== null ? [`Cite today: ${replacedBy}`] : [];
}
