import { copyTable } from './copy-table.ts';
import { shownRows } from './shown-rows.ts';
import { shownTopics } from './shown-topics.ts';

/**
 * Copies one of the tables of a comparison.
 *
 * @param what `topics`, or `clauses` for its rows
 * @param names the short names of both policies
 */
export function copyShown(what: string, names: { readonly a: string; readonly b: string }) {
  return copyTable(what === 'topics' ? shownTopics(document) : shownRows(document, names));
}
