import { tidy } from '../tidy.ts';
import { inColumns } from './columns.ts';
import type { PdfPage, PdfPiece } from './pages.ts';

/** Words that stand close together on a line. */
export interface Cell {
  readonly x: number;
  readonly text: string;
}

/** A line of a page. */
export interface Line {
  readonly text: string;
  /** What stands between wide gaps. */
  readonly cells: readonly Cell[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly page: number;
  readonly pageHeight: number;
  /** Where the column ends in which it stands; 0 where the page is not in columns. */
  readonly columnRight: number;
  /** Whether a small raised number stood in it: the mark of a footnote. */
  readonly marked: boolean;
}

/** Pieces at about one height. */
export interface Row {
  y: number;
  size: number;
  readonly pieces: PdfPiece[];
  columnRight: number;
  marked: boolean;
}

/** Gaps as shares of the size of the type. */
const WIDE_GAP = 1.8;
const SPACE = 0.12;

/**
 * Puts the pieces of a page into lines, from top to bottom; column after column where a gutter runs down the page.
 *
 * @param number of the page
 */
export function linesOf(page: PdfPage, number: number): Line[] {
  const upright = page.pieces.filter((piece) => !piece.turned);
  return inColumns(upright, page, rowsOf).map((row) => lineOf(row, page, number));
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

/** Puts pieces at about one height together, from top to bottom. */
export function rowsOf(pieces: readonly PdfPiece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of pieces.toSorted((a, b) => b.size - a.size || b.y - a.y)) {
    const row = rows.find((one) => isOn(one, piece));
    if (!row)
      rows.push({ y: piece.y, size: piece.size, pieces: [piece], columnRight: 0, marked: false });
    else if (isNoteMark(row, piece)) row.marked = true;
    else row.pieces.push(piece);
  }
  return rows.toSorted((a, b) => b.y - a.y);
}

/** Smaller pieces may stand higher or lower: raised numbers, the "st" of 1st. */
function isOn(row: Row, piece: PdfPiece): boolean {
  const above = piece.y - row.y;
  if (Math.abs(above) < piece.size * 0.5) return true;
  return piece.size < row.size * 0.8 && above > -row.size * 0.3 && above < row.size * 0.6;
}

function isNoteMark(row: Row, piece: PdfPiece): boolean {
  const raised = piece.size < row.size * 0.8 && piece.y - row.y > row.size * 0.15;
  return raised && /^\s*\d{1,2}\s*$/.test(piece.text) && row.pieces.some((one) => one.x < piece.x);
}

function lineOf(row: Row, page: PdfPage, number: number): Line {
  const pieces = row.pieces.toSorted((a, b) => a.x - b.x);
  const cells: { x: number; text: string }[] = [];
  let edge = -Infinity;
  for (const piece of pieces) {
    const gap = piece.x - edge;
    const last = cells.at(-1);
    if (!last || gap > row.size * WIDE_GAP) cells.push({ x: piece.x, text: piece.text });
    else last.text += (gap > row.size * SPACE ? ' ' : '') + piece.text;
    edge = Math.max(edge, piece.x + piece.width);
  }
  const tidied = cells
    .map(({ x, text }) => ({ x, text: tidy(text) }))
    .filter((cell) => cell.text !== '');
  return {
    text: tidied.map((cell) => cell.text).join(' '),
    cells: tidied,
    x: pieces[0]?.x ?? 0,
    right: edge,
    y: row.y,
    size: row.size,
    bold: pieces.every((piece) => piece.bold),
    page: number,
    pageHeight: page.height,
    columnRight: row.columnRight,
    marked: row.marked,
  };
}
