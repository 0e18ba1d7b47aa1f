import type { Template } from '../../src/adopt/template.ts';
import { BASE, CHOOSE, readColumns } from './columns.ts';
import { readTable, type Table, type TableRow } from './csv.ts';
import { settingProblems, type Setting, type Settings } from './settings.ts';
import { shown } from './words.ts';

/** A row of the file: what it sets, and where it is. */
export interface School {
  /** "schools.csv:3" */
  readonly place: string;
  readonly settings: Settings;
}

/** A row of which no policy can be made. */
export interface RefusedSchool {
  /** "schools.csv:3" */
  readonly place: string;
  /** As shown in messages. */
  readonly school: string;
  /** In sentences, with their places. */
  readonly problems: readonly string[];
}

export interface ReadSchools {
  readonly schools: readonly School[];
  readonly refused: readonly RefusedSchool[];
  /** If there are any, nothing can be made of the file. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Reads a CSV file of schools, one in each row.
 *
 * @param file its name, for messages
 * @returns what each row sets, cells as typed and empty ones left out; the rows that cannot be
 *   used, each with what is wrong; or a sentence for everything that is wrong with the file. Never
 *   throws.
 */
export function readSchools(template: Template, file: string, bytes: Uint8Array): ReadSchools {
  const { table, problems, notes } = readTable(file, bytes);
  if (!table) return { ...NONE, problems };
  const columns = readColumns(template, `${file}:${table.line}`, table.header);
  if (columns.problems.length > 0) return { ...NONE, problems: columns.problems };
  const rows = table.rows.map((row) => {
    const school = schoolFrom(file, table.header, columns.names, row);
    return { row, school, problems: settingProblems(template, school.settings) };
  });
  const misfits = table.misshapen.map((row) => ({ row, problems: [row.problem] }));
  const bad = [...rows.filter((one) => one.problems.length > 0), ...misfits];
  return {
    schools: rows.filter((one) => one.problems.length === 0).map(({ school }) => school),
    refused: bad
      .toSorted((a, b) => a.row.line - b.row.line)
      .map(({ row, problems: wrong }) => ({
        place: `${file}:${row.line}`,
        school: nameIn(row, columns.names),
        problems: wrong,
      })),
    problems: [],
    notes,
  };
}

const NONE = { schools: [], refused: [], notes: [] } as const;

/** Rows that do not fit the columns mostly have their first cells right. */
function nameIn({ cells }: TableRow, names: readonly string[]): string {
  return shown(cells[names.indexOf('school')] ?? '') || 'School without a name';
}

/** Places have the names that are in the file, so that they are found there. */
function schoolFrom(
  file: string,
  header: Table['header'],
  names: readonly string[],
  { line, cells }: TableRow,
): School {
  const place = `${file}:${line}`;
  const set = names.flatMap((name, at): Setting[] => {
    const value = cells[at] ?? '';
    return value === '' ? [] : [{ name, value, place: `${place}, column ${header[at] ?? name}` }];
  });
  return { place, settings: settingsFrom(set) };
}

function settingsFrom(set: readonly Setting[]): Settings {
  const base = set.find(({ name }) => name === BASE);
  const isChoice = ({ name }: Setting) => name.startsWith(CHOOSE);
  return {
    base: base ? named(base, BASE) : null,
    details: set.filter((one) => one.name !== BASE && !isChoice(one)),
    choices: set.filter(isChoice).map((one) => named(one, one.name.slice(CHOOSE.length))),
  };
}

/** Names of models and positions have no spaces around them, whatever a spreadsheet adds. */
function named({ value, place }: Setting, name: string): Setting {
  return { name, value: value.trim(), place };
}
