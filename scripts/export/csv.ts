import { CsvError, parse, type Info } from 'csv-parse/sync';

/** A CSV file as it was read: nothing is trimmed, nothing is taken for a number or a formula. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
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
  const text = decoded(bytes);
  if (text === null) {
    const advice = 'In Excel, save it as “CSV UTF-8 (comma delimited)”';
    return refused(`${file}: this is not a CSV file in UTF-8. ${advice}.`);
  }
  try {
    return checked(file, parsed(text));
  } catch (error) {
    return refused(faultOf(file, text, error));
  }
}

function refused(problem: string): ReadTable {
  return { table: null, problems: [problem] };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): TableRow[] {
  const options = { info: true, relax_column_count: true, skip_empty_lines: false } as const;
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

function checked(file: string, [header, ...rows]: readonly TableRow[]): ReadTable {
  if (!header) return refused(`${file}: the file is empty.`);
  if (rows.length === 0) return refused(`${file}: there is no row below the names of the columns.`);
  const problems = rows.flatMap((row) => rowProblems(file, row, header.cells.length));
  const table = { header: header.cells.map((cell) => cell.trim()), rows };
  return { table: problems.length > 0 ? null : table, problems };
}

function rowProblems(file: string, { line, cells }: TableRow, columns: number): string[] {
  if (cells.every((cell) => cell.trim() === '')) {
    return [`${file}:${line}: the row is empty. Delete it.`];
  }
  if (cells.length === columns) return [];
  const count = `the row has ${cells.length} cells, and there are ${columns} columns`;
  return [`${file}:${line}: ${count}. A cell with a comma needs quotation marks.`];
}

function faultOf(file: string, text: string, error: unknown): string {
  if (!(error instanceof CsvError)) return `${file}: the file cannot be read as CSV.`;
  const fault = FAULTS[error.code] ?? 'the file cannot be read as CSV from here';
  return `${file}:${lineAt(text, Number(error['bytes']))}: ${fault}.`;
}
