import type { LeftOut } from '../blocks.ts';
import { tidy } from '../tidy.ts';
import type { Parted } from './furniture.ts';
import type { Line } from './line.ts';
import { usualSize } from './measure.ts';
import { isRaised, wordsOn, type Row } from './rows.ts';

/** A note is set in smaller type than the text. */
const SMALLER = 0.93;

/**
 * The rows of a page with which footnotes begin, and their numbers: each has its mark, a raised
 * number, further up on the page.
 *
 * @param rows of the page, in the order of reading
 */
export function notesOf(rows: readonly Row[]): ReadonlyMap<Row, string> {
  const notes = new Map<Row, string>();
  const marks = new Map<string, Row>();
  for (const row of rows) {
    for (const piece of row.pieces.slice(1)) {
      if (isRaised(row, piece)) marks.set(piece.text.trim(), row);
    }
  }
  if (marks.size === 0) return notes;
  const size = usualSize(rows.map((row) => wordsOn(row, new Set())));
  for (const row of rows) {
    const number = numberOf(row, size);
    const mark = marks.get(number);
    if (mark && mark.y > row.y) notes.set(row, number);
  }
  return notes;
}

/**
 * The number of the note that a row may begin: raised, or in small type, or without a space after
 * it; otherwise "".
 */
function numberOf(row: Row, size: number): string {
  const [first] = row.pieces;
  if (!first) return '';
  if (isRaised(row, first)) return first.text.trim();
  const small = row.size < size * SMALLER ? /^(\d{1,2})(?=[\s\p{L}])/u : /^(\d{1,2})(?=\p{L})/u;
  return small.exec(wordsOn(row, new Set()).text)?.[1] ?? '';
}

/** Sets the notes at the foot of pages apart: from the first of a page to its end. */
export function withoutNotes(lines: readonly Line[]): Parted {
  const kept: Line[] = [];
  const texts: string[] = [];
  let inNotes = 0;
  for (const line of lines) {
    if (line.note) {
      inNotes = line.page;
      texts.push(line.text);
    } else if (line.page === inNotes) texts[texts.length - 1] += ` ${line.text}`;
    else kept.push(line);
  }
  return { lines: kept, leftOut: texts.map(noteOf) };
}

const noteOf = (text: string): LeftOut => ({ text: tidy(text), why: 'footnote' });
