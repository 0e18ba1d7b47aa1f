import { copyTable } from './copy-table.ts';
import { shownRows } from './shown-rows.ts';

/**
 * Copies what the button names: the table of which it gives the id, or the rows of the comparison.
 *
 * @param button with `data-copy-table`, and for rows the names of both policies in `data-a` and `data-b`
 */
export async function copyShown(button: HTMLElement): Promise<void> {
  const { copyTable: id = '', a = '', b = '' } = button.dataset;
  const table = id === '' ? null : document.getElementById(id);
  if (table instanceof HTMLTableElement) return copyTable(table);
  return copyTable(shownRows(document, { a, b }));
}
