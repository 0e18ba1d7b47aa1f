import { CsvError, parse, type Info } from 'csv-parse/sync';
import { decoded, otherKind } from './decode.ts';
import { counted } from './words.ts';

/** A CSV file as it was read: nothing is trimmed, nothing is taken for a number or a formula. */
export interface Table {
  readonly header: readonly string[];
  /** Line with the names of the columns. */
  readonly line: number;
  /** Those that say something, each with a cell for every column. */
  readonly rows: readonly TableRow[];
  /** Rows that have too many cells or too few, so that nobody can tell which is which. */
  readonly misshapen: readonly MisshapenRow[];
}

export interface MisshapenRow extends TableRow {
  /** In a sentence, with the place. */
  readonly problem: string;
}

export interface TableRow {
  /** Line of the file on which the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ReadTable {
  /** Null if it cannot be read. */
  readonly table: Table | null;
  readonly problems: readonly string[];
  /** What a person should know and that stops nothing. */
  readonly notes: readonly string[];
}

interface Parsed {
  readonly record: string[];
  readonly info: Info;
}

const QUOTES = 'Put the cell in quotation marks, and double those inside it';

/** What to say of the faults that people make; csv-parse's own words speak of options. */
const FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  INVALID_OPENING_QUOTE: `there is a quotation mark inside a cell. ${QUOTES}`,
  CSV_INVALID_CLOSING_QUOTE: `there are letters after a closing quotation mark. ${QUOTES}`,
};

/**
 * Reads a CSV file.
 *
 * @param file its name, for messages
 * @returns its rows with their lines, or a sentence for everything that keeps it from being read.
 *   Never throws.
 */
export function readTable(file: string, bytes: Uint8Array): ReadTable {
  const other = otherKind(bytes);
  const read = other === null ? decoded(bytes) : null;
  if (read === null) return refused(`${file}: this is ${other ?? 'not a CSV file'}. ${ADVICE}.`);
  const { text, isGuessed } = read;
  try {
    return checked(file, parsed(text), isGuessed ? [guessed(file)] : []);
  } catch (error) {
    return refused(faultOf(file, text, error));
  }
}

const ADVICE =
  'In Excel choose File, Save As, “CSV UTF-8 (comma delimited)”; in LibreOffice File, Save As, “Text CSV”; in Google Sheets File, Download, “Comma-separated values”';

function refused(problem: string): ReadTable {
  return { table: null, problems: [problem], notes: [] };
}

function guessed(file: string): string {
  return `${file}: it is not in UTF-8, and was read as Windows-1252. Look at names with accents or apostrophes.`;
}

/** Excel writes semicolons where a comma is in numbers, and tabs in its “Text” files. */
function delimiterOf(text: string): string {
  const [head = ''] = text.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/);
  const count = (mark: string) => head.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** A first line that tells Excel what separates the cells, and is no row. */
const TOLD = /^"?sep=(.)"?(?:\r\n|\r|\n)/i;

interface ParsedTable {
  readonly delimiter: string;
  readonly rows: readonly TableRow[];
}

function parsed(text: string): ParsedTable {
  const told = TOLD.exec(text);
  const table = text.slice(told?.[0].length ?? 0);
  const delimiter = told?.[1] ?? delimiterOf(table);
  const options = {
    info: true,
    relax_column_count: true,
    skip_empty_lines: false,
    // Programs that join files leave lines that end in different ways.
    record_delimiter: ['\r\n', '\n', '\r'],
    delimiter,
  };
  const records = parse(table, options) as unknown as readonly Parsed[];
  const rows = records.map(({ record }, at) => ({
    line: lineAt(table, records[at - 1]?.info.bytes ?? 0) + (told ? 1 : 0),
    cells: record,
  }));
  return { delimiter, rows };
}

/**
 * The line on which a byte is. csv-parse knows lines too, but takes the end of a Windows line
 * inside a cell for two.
 */
function lineAt(text: string, byte: number): number {
  const before = Buffer.from(text).subarray(0, byte).toString();
  return (before.match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
}

function checked(
  file: string,
  { rows, delimiter }: ParsedTable,
  notes: readonly string[],
): ReadTable {
  const [header, ...said] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!header) return refused(`${file}: the file is empty.`);
  // Spreadsheets also write columns that were used once and are empty now.
  const columns = header.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (said.length === 0) return refused(`${file}: there is no row below the names of the columns.`);
  const table = {
    header: header.cells.slice(0, columns).map((cell) => cell.trim()),
    line: header.line,
    rows: said.filter((row) => fits(row, columns)),
    misshapen: said
      .filter((row) => !fits(row, columns))
      .map((row) => ({
        ...row,
        problem: misfit(`${file}:${row.line}`, row.cells.length, columns, delimiter),
      })),
  };
  return { table, problems: [], notes };
}

/** Blank cells after the last column do no harm. */
function fits({ cells }: TableRow, columns: number): boolean {
  return cells.length >= columns && cells.slice(columns).every((cell) => cell.trim() === '');
}

/** What may separate cells, as people call it. */
const MARKS: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab' };

function misfit(place: string, cells: number, columns: number, delimiter: string): string {
  const has = `the row has ${counted(cells, 'cell', 'cells')}`;
  const are = columns === 1 ? 'there is 1 column' : `there are ${columns} columns`;
  const mark = MARKS[delimiter] ?? `“${delimiter}”`;
  return `${place}: ${has}, and ${are}. A cell with a ${mark} needs quotation marks.`;
}

function faultOf(file: string, text: string, error: unknown): string {
  if (!(error instanceof CsvError)) return `${file}: the file cannot be read as CSV.`;
  const fault = FAULTS[error.code] ?? 'the file cannot be read as CSV from here';
  return `${file}:${lineAt(text, Number(error['bytes']))}: ${fault}.`;
}
