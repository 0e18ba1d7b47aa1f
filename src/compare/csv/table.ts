// The variant for browsers: it works in Node too, and a comparison made in a browser is taken away
// there.
import { stringify } from 'csv-stringify/browser/esm/sync';

/**
 * A column of a table: the page about the data describes it, and the table is made of the same
 * list.
 */
export interface Column<Row> {
  readonly name: string;
  readonly description: string;
  /** Text, of which a spreadsheet makes nothing else; or a number, which it may add up. */
  readonly cell: (row: Row) => string | number;
}

/** Without it Excel takes UTF-8 for the encoding of Windows, and “ for three letters. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV that a spreadsheet opens as it was written: no cell can be read as a formula, a
 * number or a date.
 *
 * @returns lines that end as the standard has it, after a byte order mark
 */
export function columnsCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return toCsv(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ cell }) => cell(row))),
  );
}

/**
 * The same of cells. Names of columns are not quoted: readers that do not know the mark take it for
 * part of the first, and would find a quote within it.
 */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const end = { record_delimiter: '\r\n' };
  const head = stringify([header.map(asText)], { ...end, escape_formulas: true });
  const body = rows.map((row) => row.map(asText));
  return BYTE_ORDER_MARK + head + stringify(body, { ...end, quoted: true, escape_formulas: true });
}

/**
 * Figures and signs, and what may be with them in a number, a date or a time: 6.10, 5 May,
 * Nov-2023, 10:30 am, 1e5.
 */
const FIGURES =
  /^(?=.*\d)(?:[^\p{L}]|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*|am|pm|e)+$/iu;

/** Spreadsheets have these two words for values of their own. */
const TRUTH = /^\s*(?:true|false)\s*$/i;

/** An apostrophe before a cell keeps a spreadsheet from making of it what it is not. */
function asText(cell: string | number): string | number {
  if (typeof cell === 'number') return cell;
  return FIGURES.test(cell) || TRUTH.test(cell) ? `'${cell}` : cell;
}
