import { tableHtml, tableText, type TakenTable } from '../../export/table.ts';
import { announce } from '../toast.ts';
import { readTable } from './read-table.ts';

const COPIED = 'Table copied. Paste it into Word, Outlook or a spreadsheet.';
const REFUSED = 'This browser did not let us copy the table. Download the CSV file instead.';

/**
 * Copies a table, so that it is pasted as one, and says whether that worked.
 *
 * @param table one of the page, of which what is shown is taken; or one made of other things that
 *   it shows
 */
export async function copyTable(table: HTMLTableElement | TakenTable): Promise<void> {
  const taken = 'rows' in table && 'head' in table ? table : readTable(table);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([tableHtml(taken)], { type: 'text/html' }),
        'text/plain': new Blob([tableText(taken)], { type: 'text/plain' }),
      }),
    ]);
    announce(COPIED);
  } catch {
    announce(REFUSED);
  }
}
