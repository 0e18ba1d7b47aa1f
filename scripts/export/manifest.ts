import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { readTable } from './csv.ts';
import { readDay } from './dates.ts';
import { inWords, type Entry } from './states.ts';
import { statusOf } from './whole-files.ts';

export const MANIFEST = 'manifest.csv';

/** What an earlier run says that it has made. */
export interface Manifest {
  /** The day in the names of its files; null if no row has one. */
  readonly day: string | null;
  readonly rows: readonly ManifestRow[];
}

export interface ManifestRow {
  readonly fingerprint: string;
  readonly files: readonly string[];
}

/** The columns, for a person and for the next run. */
const COLUMNS = [
  'School',
  'Row',
  'State',
  'Files',
  'Not filled in',
  'Not decided',
  'Why',
  'Next review',
  'In words',
  'Day',
  'Fingerprint',
] as const;

const BETWEEN = '; ';

/** Without it Excel takes UTF-8 for the encoding of Windows. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The list of all schools with what came of each, as a CSV file. */
export function writeManifest(entries: readonly Entry[], day: string): string {
  const rows = entries.map((entry) => rowOf(entry, day));
  const options = { record_delimiter: '\r\n', escape_formulas: true } as const;
  return BYTE_ORDER_MARK + stringify([[...COLUMNS], ...rows], options);
}

const NO_STANDING = { missing: [], undecided: [], nextReview: null } as const;

function rowOf(entry: Entry, day: string): string[] {
  const { school, place, state, files, policy, why } = entry;
  const { missing, undecided, nextReview } = policy?.standing ?? NO_STANDING;
  const cells: Record<(typeof COLUMNS)[number], string> = {
    School: school,
    Row: place,
    State: state,
    Files: files.join(BETWEEN),
    'Not filled in': missing.join(BETWEEN),
    'Not decided': undecided.join(BETWEEN),
    Why: why,
    'Next review': nextReview ?? '',
    'In words': inWords(entry),
    Day: day,
    // What was left as it was may be of other answers, and is no proof for the next run.
    Fingerprint: state === 'skipped' ? '' : (policy?.fingerprint ?? ''),
  };
  return COLUMNS.map((name) => cells[name]);
}

/** Whether a folder has a file of the manifest's name that this program has not written. */
export function isForeignManifest(folder: string): boolean {
  return existsSync(join(folder, MANIFEST)) && tableIn(folder) === null;
}

/**
 * Reads what an earlier run has left, even where a spreadsheet has saved it anew.
 *
 * @returns null if there is none, or none of this program's
 * @throws Error as Node has it where it cannot be read
 */
export function readManifest(folder: string): Manifest | null {
  const table = tableIn(folder);
  if (!table) return null;
  const at = (cells: readonly string[], name: (typeof COLUMNS)[number]) =>
    cells[table.header.indexOf(name)] ?? '';
  const days = table.rows.map(({ cells }) => readDay(at(cells, 'Day')));
  return {
    day: days.find((one) => one.kind === 'day')?.day ?? null,
    rows: table.rows
      .map(({ cells }) => ({
        fingerprint: at(cells, 'Fingerprint'),
        files: at(cells, 'Files').split(BETWEEN).filter(Boolean),
      }))
      .filter(({ fingerprint }) => fingerprint !== ''),
  };
}

function tableIn(folder: string) {
  const path = join(folder, MANIFEST);
  if (!statusOf(path)?.isFile()) return null;
  const { table } = readTable(MANIFEST, readFileSync(path));
  return table && COLUMNS.every((name) => table.header.includes(name)) ? table : null;
}
