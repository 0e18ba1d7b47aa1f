import type { Template } from '../../src/adopt/template.ts';
import { readTable, type Table, type TableRow } from './csv.ts';
import { settingProblems, type Setting, type Settings } from './settings.ts';
import { didYouMean, quoted } from './words.ts';

const BASE = 'base';
const CHOOSE = 'choose:';

/** A row of the file: what it sets, and where it stands. */
export interface School {
  /** "schools.csv:3" */
  readonly place: string;
  readonly settings: Settings;
}

export interface ReadSchools {
  readonly schools: readonly School[];
  readonly problems: readonly string[];
}

/**
 * Reads a CSV file of schools, one a row.
 *
 * @param file its name, for messages
 * @returns what each row sets, cells as typed and empty ones left out; or a sentence for everything that is wrong. Never throws.
 */
export function readSchools(template: Template, file: string, bytes: Uint8Array): ReadSchools {
  const { table, problems } = readTable(file, bytes);
  if (!table) return { schools: [], problems };
  const columns = columnProblems(template, file, table);
  if (columns.length > 0) return { schools: [], problems: columns };
  const schools = table.rows.map((row) => schoolFrom(file, table.header, row));
  const cells = schools.flatMap(({ settings }) => settingProblems(template, settings));
  return { schools, problems: cells };
}

function columnProblems(template: Template, file: string, { header }: Table): string[] {
  return header.flatMap((name, at) => {
    const place = `${file}:1, column ${at + 1}`;
    const first = header.indexOf(name);
    if (name === '') return [`${place}: the column has no name.`];
    if (first < at) return [`${place}: ${quoted(name)} is column ${first + 1} already.`];
    return nameProblems(template, name).map((problem) => `${place}: ${problem}`);
  });
}

function nameProblems(template: Template, name: string): string[] {
  const topics = template.topics.map(({ id }) => `${CHOOSE}${id}`);
  const names = [...template.details.map(({ id }) => id), BASE, ...topics];
  if (names.includes(name)) return [];
  const likely = name.startsWith(CHOOSE) ? topics : names;
  return [`there is no column ${quoted(name)}. ${didYouMean(name, likely)}`];
}

function schoolFrom(file: string, header: readonly string[], { line, cells }: TableRow): School {
  const place = `${file}:${line}`;
  const set = header.flatMap((name, at): Setting[] => {
    const value = cells[at] ?? '';
    return value === '' ? [] : [{ name, value, place: `${place}, column ${name}` }];
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
