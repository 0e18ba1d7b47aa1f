import { element, escapeHtml } from './html/elements.ts';

/** A piece of a cell: plain words, words that only this or only the other side has, or a link. */
export type CellPiece =
  | { readonly kind: 'plain' | 'removed' | 'added'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** A table that is taken along to a text program, a letter or a spreadsheet. */
export interface TakenTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (readonly CellPiece[])[])[];
}

const HEAD_CELL = { scope: 'col', align: 'left' };
const CELL = { valign: 'top' };
const TABLE = { lang: 'en-GB', border: '1', cellspacing: '0', cellpadding: '4' };

/**
 * A table as HTML that Word and Outlook paste as one. It has no styles of its own: a border, and
 * marks that they know.
 *
 * @returns one element, every word of it escaped
 */
export function tableHtml({ head, rows }: TakenTable): string {
  const heads = head.map((name) => element('th', escapeHtml(name), HEAD_CELL)).join('');
  const body = rows.map((cells) => element('tr', cells.map(cellHtml).join(''))).join('');
  const parts = element('thead', element('tr', heads)) + element('tbody', body);
  return element('table', parts, TABLE);
}

function cellHtml(pieces: readonly CellPiece[]): string {
  return element('td', pieces.map(pieceHtml).join(''), CELL);
}

function pieceHtml(piece: CellPiece): string {
  const words = escapeHtml(piece.text);
  // LibreOffice passes over del and ins, and shows what is struck through and underlined.
  if (piece.kind === 'removed') return element('del', element('s', words));
  if (piece.kind === 'added') return element('ins', element('u', words));
  if (piece.kind === 'link') return element('a', words, { href: piece.href });
  return words;
}

/** The same as plain text: a line for each row, a tab between cells. */
export function tableText({ head, rows }: TakenTable): string {
  const lines = [head, ...rows.map((cells) => cells.map(cellText))];
  return lines.map((line) => line.map(inOneLine).join('\t')).join('\n');
}

function cellText(pieces: readonly CellPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
