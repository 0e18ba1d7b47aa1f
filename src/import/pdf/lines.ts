import { tidy } from '../tidy.ts';
import { inColumns } from './columns.ts';
import type { Line } from './line.ts';
import { notesOf } from './notes.ts';
import type { PdfPage } from './pages.ts';
import { columnsOn, rowsOf, wordsOn } from './rows.ts';

/**
 * Puts the pieces of a page into lines, from top to bottom; column after column where a gutter runs
 * down the page.
 *
 * @param number of the page
 */
export function linesOf(page: PdfPage, number: number): Line[] {
  const upright = page.pieces.filter((piece) => !piece.turned);
  const rows = inColumns(upright, page, rowsOf);
  const notes = notesOf(rows);
  const marks = new Set(notes.values());
  const columns = rows.map(columnsOn);
  return rows.map((row, at) => ({
    ...wordsOn(row, marks, [columns[at - 1] ?? [], columns[at + 1] ?? []].flat()),
    note: notes.has(row),
    page: number,
    pageHeight: page.height,
    columnRight: row.columnRight,
  }));
}

/** Words of a page that do not run from left to right, such as stamps across it. */
export function turnedWords(page: PdfPage): string {
  return tidy(
    page.pieces
      .filter((piece) => piece.turned)
      .map((piece) => piece.text)
      .join(' '),
  );
}
