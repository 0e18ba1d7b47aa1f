import type { Line } from './line.ts';
import type { Measures } from './measure.ts';

const BULLET = /^(?:[•·▪◦‣●○■□–*-]|o)\s+(?=\S)/;
const LABEL =
  /^(?:\d+(?:\.\d+)+\.?|\d{1,3}[.)]|\(?[a-z]\)|\(\d{1,2}\)|\(?[ivx]+\)|[ivx]+\.|[A-Z]\.)\s+(?=\S)/;
/** A number by itself is a block of its own: which words it belongs to is seen later. */
const LONE_NUMBER = /^\d{1,3}(?:\.\d{1,3})*[.)]?$/;
/** Words after which a number is a reference and no label. */
const LEADS_TO_NUMBER =
  /(?:\b(?:see|section|sections|paragraph|paragraphs|clause|clauses|appendix|part|point|and|or|to|under|of|with|in|at|by|policy)|[(,])\s*$/i;

const ENDS_SENTENCE = /[.:;?!]["”’')]*$/;

/** Lines further apart than this many usual steps are paragraphs of their own. */
const APART = 1.35;
/**
 * Letters differ in width: a word may take so many times the room that its letters take on the
 * whole.
 */
const ROOM = 1.2;

/** Whether a line begins with a bullet, a number or a letter of a list. */
export function startsItem(text: string): boolean {
  return BULLET.test(text) || LABEL.test(text);
}

/** Whether a line is of several cells; a number or a bullet before its words makes none. */
export function isRow(line: Line): boolean {
  const [first] = line.cells;
  if (line.firstTag && line.firstTag === line.lastTag) return false;
  if (line.cells.length < 2 || !first) return false;
  if (line.cells.length > 2) return !BULLET.test(`${first.text} x`);
  return !startsItem(`${first.text} x`) && !startsItem(line.text) && !/^\d{1,3}$/.test(first.text);
}

/**
 * Whether a line goes on with the paragraph before it.
 *
 * @param first line of that paragraph
 * @param last line of that paragraph
 */
export function goesOn(first: Line, last: Line, line: Line, measures: Measures): boolean {
  if (last.page === line.page && last.lastTag && line.firstTag) {
    // Some type a list into one paragraph, with a break before each item.
    const listed = startsItem(line.text) && !isFull(last, line, measures);
    return last.lastTag === line.firstTag && !listed;
  }
  return looksJoined(first, last, line, measures);
}

function looksJoined(first: Line, last: Line, line: Line, measures: Measures): boolean {
  if (startsBlock(last, line, measures)) return false;
  if (BULLET.test(first.text) && line.x < first.x - 2 && sameFlow(last, line)) return false;
  if (!isClose(last, line, measures) || !isFull(last, line, measures)) return false;
  // Bold words may begin or end within a paragraph, but a heading is bold as a whole.
  return Math.abs(last.size - line.size) < 0.6 && (last.bold === line.bold || !first.bold);
}

/** A label and a rule to write on. */
const TO_SIGN = /^\p{Lu}[\p{L} ]{0,40}:?\s*(?:_{4,}|\.{6,}|…{3,})/u;

/** Whether a line begins with a label, or is one, or follows one; or is to be signed. */
function startsBlock(last: Line, line: Line, measures: Measures): boolean {
  if (LONE_NUMBER.test(last.text) || TO_SIGN.test(line.text)) return true;
  const labelled = startsItem(line.text) || LONE_NUMBER.test(line.text);
  return labelled && !isCutReference(last, line, measures);
}

const sameFlow = (last: Line, line: Line): boolean =>
  last.page === line.page && last.columnRight === line.columnRight;

/**
 * "(see 3.1 above)" can be cut before its number: then the line before is full and ends on a word
 * that leads to one.
 */
function isCutReference(last: Line, line: Line, measures: Measures): boolean {
  if (!/^\d/.test(line.text) || !isClose(last, line, measures)) return false;
  if (LONE_NUMBER.test(line.text) && !ENDS_SENTENCE.test(last.text)) {
    return isFull(last, line, measures);
  }
  return LEADS_TO_NUMBER.test(last.text) && last.right > edgeOf(last, measures) - last.size * 12;
}

/** Close below, or at the head of the next page or column while the sentence has not ended. */
function isClose(last: Line, line: Line, { leading }: Measures): boolean {
  if (!sameFlow(last, line)) return !ENDS_SENTENCE.test(last.text) || /^[a-z]/.test(line.text);
  return last.y - line.y < Math.max(leading, last.size) * APART;
}

/**
 * A line that ends well short of the margin ends its paragraph, unless the next word would not have
 * fitted.
 */
function isFull(last: Line, line: Line, measures: Measures): boolean {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const letter = Math.min((line.right - line.x) / line.text.length, last.size);
  return last.right + (word + 1) * letter * ROOM > edgeOf(last, measures);
}

const edgeOf = (line: Line, { right }: Measures): number => line.columnRight || right;

/**
 * Whether a line only goes on with cells of the row before it.
 *
 * @param row the cells of that row
 * @param last line of that row
 */
export function continuesRow(row: readonly Placed[], last: Line, line: Line): boolean {
  if (last.page !== line.page || last.y - line.y > line.size * APART) return false;
  const columns = line.cells.map((cell) => columnOf(row, cell.x));
  if (columns.includes(-1)) return false;
  // What runs on under the next cell is no part of the row.
  if (line.right > (row[(columns.at(-1) ?? 0) + 1]?.x ?? Infinity)) return false;
  return columns[0] !== 0 || /^\p{Ll}/u.test(line.text);
}

interface Placed {
  readonly x: number;
}

/** Which cell of a row is at a place; -1 where there is none. */
export function columnOf(row: readonly Placed[], x: number): number {
  return row.findIndex((cell) => Math.abs(cell.x - x) < 6);
}
