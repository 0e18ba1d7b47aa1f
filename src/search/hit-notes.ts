import { plainNotes, type NamedClauses, type PlainNote, type QuoteNotes } from '../policy/index.ts';

/**
 * The notes on the clauses of some policies: by slug, then by the id of the clause; those without
 * any are left out.
 */
export type HitNotes = Readonly<Record<string, Readonly<Record<string, readonly PlainNote[]>>>>;

/**
 * The notes on the clauses of a policy, for the search. They are kept apart from its index, since
 * what is in an index is found, and notes are not what is searched for.
 *
 * @param policy with all its clauses
 * @param notes on its source and on the law it cites
 */
export function hitNotes(policy: NamedClauses, notes: QuoteNotes): HitNotes[string] {
  const all = policy.clauses.map(({ id }) => [id, plainNotes(policy, notes, id)] as const);
  return Object.fromEntries(all.filter(([, own]) => own.length > 0));
}
