import { CsvError, parse, type Info } from 'csv-parse/sync';
import { decoded } from './decode.ts';
import { counted } from './words.ts';

/** A CSV file as it was read: nothing is trimmed, nothing is taken for a number or a formula. */
export interface Table {
  readonly header: readonly string[];
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
 * @returns its rows with their lines, or a sentence for everything that keeps it from being read. Never throws.
 */
export function readTable(file: string, bytes: Uint8Array): ReadTable {
  const read = decoded(bytes);
  if (read === null) {
    const advice = 'In Excel, save it as “CSV UTF-8 (comma delimited)”';
    return refused(`${file}: this is not a CSV file. ${advice}.`);
  }
  const { text, isGuessed } = read;
  try {
    return checked(file, parsed(text), isGuessed ? [guessed(file)] : []);
  } catch (error) {
    return refused(faultOf(file, text, error));
  }
}

function refused(problem: string): ReadTable {
  return { table: null, problems: [problem], notes: [] };
}

function guessed(file: string): string {
  return `${file}: it is not in UTF-8, and was read as Windows-1252. Look at names with accents or apostrophes.`;
}

/** Excel writes semicolons where a comma stands in numbers, and tabs in its “Text” files. */
function delimiterOf(text: string): string {
  const [head = ''] = text.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/);
  const count = (mark: string) => head.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function parsed(text: string): TableRow[] {
  const options = {
    info: true,
    relax_column_count: true,
    skip_empty_lines: false,
    delimiter: delimiterOf(text),
  } as const;
  const records = parse(text, options) as unknown as readonly Parsed[];
  return records.map(({ record }, at) => ({
    line: lineAt(text, records[at - 1]?.info.bytes ?? 0),
    cells: record,
  }));
}

/** The line on which a byte stands. csv-parse knows lines too, but takes the end of a Windows line inside a cell for two. */
function lineAt(text: string, byte: number): number {
  const before = Buffer.from(text).subarray(0, byte).toString();
  return (before.match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
}

function checked(
  file: string,
  [header, ...all]: readonly TableRow[],
  notes: readonly string[],
): ReadTable {
  if (!header) return refused(`${file}: the file is empty.`);
  const columns = header.cells.length;
  const said = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (said.length === 0) return refused(`${file}: there is no row below the names of the columns.`);
  const table = {
    header: header.cells.map((cell) => cell.trim()),
    rows: said.filter((row) => fits(row, columns)),
    misshapen: said
      .filter((row) => !fits(row, columns))
      .map((row) => ({ ...row, problem: misfit(file, row, columns) })),
  };
  return { table, problems: [], notes };
}

/** Blank cells after the last column do no harm. */
function fits({ cells }: TableRow, columns: number): boolean {
  return cells.length >= columns && cells.slice(columns).every((cell) => cell.trim() === '');
}

function misfit(file: string, { line, cells }: TableRow, columns: number): string {
  const count = `the row has ${counted(cells.length, 'cell', 'cells')}, and there are ${columns} columns`;
  return `${file}:${line}: ${count}. A cell with a comma needs quotation marks.`;
}

function faultOf(file: string, text: string, error: unknown): string {
  if (!(error instanceof CsvError)) return `${file}: the file cannot be read as CSV.`;
  const fault = FAULTS[error.code] ?? 'the file cannot be read as CSV from here';
  return `${file}:${lineAt(text, Number(error['bytes']))}: ${fault}.`;
}
