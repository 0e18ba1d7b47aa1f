import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonCsv, matrixCsv, topicsCsv } from '../../../../src/compare/csv/index.ts';
import { toCsv } from '../../../../src/compare/csv/table.ts';
import { comparison } from '../../../unit/support/comparisons.ts';
import { parseCsv } from '../../../unit/support/csv.ts';
import { LINKS } from '../../../unit/support/csv-links.ts';
import { convert, OFFICE } from '../../../unit/support/office.ts';
import { policies } from '../../../unit/support/project.ts';
import { topics } from '../../../unit/support/topics.ts';

/**
 * Comma, quotation mark, UTF-8, from the first line; the last is "detect special numbers", which
 * makes dates of all it can.
 */
const AS_A_READER_OPENS_IT = 'CSV:44,34,76,1,,0,false,true';
/** The same out, every cell as it is shown. */
const AS_SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';

const MADE = comparison('newall-green', 'neu');

const TABLES = {
  clauses: comparisonCsv(MADE, topics, LINKS),
  topics: topicsCsv(MADE, topics, LINKS),
  matrix: matrixCsv(topics, policies),
  risky: toCsv(['words'], [['6.10'], ['1/2'], ['May 2023'], ['=1+1'], ['TRUE'], ['00123']]),
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'csv-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!OFFICE)('opened in LibreOffice', () => {
  it('every table shows what was written: 6.10 stays 6.10, and both policies are named', () => {
    for (const [name, csv] of Object.entries(TABLES))
      writeFileSync(join(folder, `${name}.csv`), csv);
    const files = Object.keys(TABLES).map((name) => join(folder, `${name}.csv`));
    const out = join(folder, 'out');
    convert(files, { to: AS_SHOWN, from: AS_A_READER_OPENS_IT, out });
    for (const [name, csv] of Object.entries(TABLES)) {
      const shown = readFileSync(join(out, `${name}.csv`), 'utf8').replace(/^\uFEFF/, '');
      const [header, ...rows] = parseCsv(shown.replaceAll(/\r?\n/g, '\r\n'));
      const [writtenHeader, ...written] = parseCsv(csv.slice(1));
      expect(header, name).toEqual(writtenHeader);
      const lines = (cells: string[]) => cells.map((cell) => cell.replaceAll('\r\n', '\n'));
      expect(rows.map(lines), name).toEqual(written);
    }
    const clauses = readFileSync(join(out, 'clauses.csv'), 'utf8');
    expect(clauses).toMatch(/Newall Green,NEU,[^\n]*cl\. 6\.10\b/);
  });
});
