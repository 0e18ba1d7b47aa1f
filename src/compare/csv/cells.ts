import { plainNotes } from '../../policy/quote-notes.ts';
import type { ComparedClause, ComparedPolicy } from '../compared.ts';

/** "cl. 6.10, cl. 6.11": by its two letters a spreadsheet knows that this is no number. */
export function citedClauses(ids: readonly string[]): string {
  return ids.map((id) => `cl. ${id}`).join(', ');
}

/** "neu#6.10 neu#6.11", for programs. */
export function wholeIds({ slug }: ComparedPolicy, clauses: readonly ComparedClause[]): string {
  return clauses.map(({ id }) => `${slug}#${id}`).join(' ');
}

/**
 * What a reader must know of clauses that are quoted: notes on their source, and on the law that
 * they cite.
 */
export function notesOn(policy: ComparedPolicy, clauses: readonly ComparedClause[]): string {
  const { notes } = policy;
  if (!notes) return '';
  return clauses
    .flatMap(({ id }) => plainNotes(policy, notes, id))
    .map(({ title, text, more }) => `${title}: ${text}${more ? ` ${more}` : ''}`)
    .join(' ');
}
