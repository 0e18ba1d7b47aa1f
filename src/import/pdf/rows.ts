import { tidy } from '../tidy.ts';
import type { PdfPiece } from './pages.ts';
import type { Tag } from './tags.ts';

/** Words that are close together on a line. */
export interface Cell {
  readonly x: number;
  readonly text: string;
}

/** The words of a line, and where it is. */
export interface Words {
  readonly text: string;
  /** What comes between wide gaps. */
  readonly cells: readonly Cell[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** What the tags say of its first and of its last words. */
  readonly firstTag: Tag | null;
  readonly lastTag: Tag | null;
  /** Whether it is said to be no part of the text. */
  readonly artifact: boolean;
}

/** Pieces at about one height. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly pieces: PdfPiece[];
  readonly columnRight: number;
}

/** Gaps as shares of the size of the type. */
const WIDE_GAP = 1.8;
/**
 * A gap before the place where a cell of the line above or below begins may be as narrow as that:
 * the longest cell fills its column.
 */
const CELL_GAP = 0.6;
const SPACE = 0.12;

/** Puts pieces at about one height together, from top to bottom. */
export function rowsOf(pieces: readonly PdfPiece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of pieces.toSorted((a, b) => b.size - a.size || b.y - a.y)) {
    const row = rows.find((one) => isOn(one, piece));
    if (row) row.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece], columnRight: 0 });
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x);
  return rows.toSorted((a, b) => b.y - a.y);
}

/** Smaller pieces may be higher or lower: raised numbers, the "st" of 1st. */
function isOn(row: Row, piece: PdfPiece): boolean {
  const above = piece.y - row.y;
  if (Math.abs(above) < piece.size * 0.5) return true;
  return piece.size < row.size * 0.8 && above > -row.size * 0.3 && above < row.size * 0.6;
}

const NUMBER = /^\s*\d{1,2}\s*$/;

/** Whether a piece is a small number that is higher than its line. */
export function isRaised(row: Row, piece: PdfPiece): boolean {
  return (
    piece.size < row.size * 0.8 && piece.y - row.y > row.size * 0.15 && NUMBER.test(piece.text)
  );
}

/** Where words begin after wide gaps, which are the cells of a row but the first. */
export function columnsOn(row: Row): number[] {
  const { pieces, size } = row;
  return pieces.flatMap((piece, at) => {
    const edge = Math.max(...pieces.slice(0, at).map(({ x, width }) => x + width));
    return at > 0 && piece.x - edge > size * WIDE_GAP ? [piece.x] : [];
  });
}

/**
 * The words of a row.
 *
 * @param marks of footnotes, which are left out where they are raised
 * @param columns where cells begin on the lines beside it
 */
export function wordsOn(
  row: Row,
  marks: ReadonlySet<string>,
  columns: readonly number[] = [],
): Words {
  const cells = cellsOn(row, marks, columns);
  return {
    text: cells.map((cell) => cell.text).join(' '),
    cells,
    x: row.pieces[0]?.x ?? 0,
    right: Math.max(...row.pieces.map((piece) => piece.x + piece.width)),
    y: row.y,
    size: row.size,
    bold: row.pieces.every((piece) => piece.bold),
    firstTag: row.pieces[0]?.tag ?? null,
    lastTag: row.pieces.at(-1)?.tag ?? null,
    artifact: row.pieces.every((piece) => piece.artifact),
  };
}

/**
 * Also where a piece begins far before the end of the one before it: then it belongs to another
 * line.
 */
function isApart(gap: number, size: number): boolean {
  return gap > size * SPACE || gap < -size;
}

/** Whether a piece begins a cell. */
function beginsCell(
  { x }: PdfPiece,
  gap: number,
  { size }: Row,
  columns: readonly number[],
): boolean {
  if (gap > size * WIDE_GAP) return true;
  return gap > size * CELL_GAP && columns.some((column) => Math.abs(column - x) < 1);
}

function cellsOn(row: Row, marks: ReadonlySet<string>, columns: readonly number[]): Cell[] {
  const cells: { x: number; text: string }[] = [];
  let edge = -Infinity;
  for (const [at, piece] of row.pieces.entries()) {
    const gap = piece.x - edge;
    edge = Math.max(edge, piece.x + piece.width);
    if (at > 0 && isRaised(row, piece) && marks.has(piece.text.trim())) continue;
    const last = cells.at(-1);
    if (!last || beginsCell(piece, gap, row, columns)) cells.push({ x: piece.x, text: piece.text });
    else last.text += (isApart(gap, row.size) ? ' ' : '') + piece.text;
  }
  return cells.map(({ x, text }) => ({ x, text: tidy(text) })).filter((cell) => cell.text !== '');
}
