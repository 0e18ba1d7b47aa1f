import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableHtml } from '../../../src/export/table.ts';
import { parseCsv } from '../../unit/support/csv.ts';
import { convert, OFFICE } from '../../unit/support/office.ts';
import { TABLE } from '../../unit/support/taken-table.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'table-'));
  writeFileSync(join(folder, 'table.html'), `<meta charset="utf-8">${tableHtml(TABLE)}`);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!OFFICE)('a table that is taken along, in LibreOffice', () => {
  it('is a table of cells in a spreadsheet', () => {
    const out = join(folder, 'calc');
    const to = 'csv:Text - txt - csv (StarCalc):44,34,76,1';
    convert([join(folder, 'table.html')], { from: 'calc_HTML_WebQuery', to, out });
    const rows = parseCsv(
      readFileSync(join(out, 'table.csv'), 'utf8').replaceAll(/\r?\n/g, '\r\n'),
    );
    expect(rows).toContainEqual(TABLE.head);
    expect(rows).toContainEqual([
      'NEU 6.10',
      'Ask the <head> & wait.',
      'Sea Bank 1.1',
      'Ask a “parent” & wait.',
    ]);
  });

  it('is one table in a text document, with what was removed struck through', () => {
    const out = join(folder, 'writer');
    convert([join(folder, 'table.html')], { from: 'HTML (StarWriter)', to: 'fodt', out });
    const document = parse(readFileSync(join(out, 'table.fodt'), 'utf8'));
    expect(document.querySelectorAll('table\\:table')).toHaveLength(1);
    expect(document.querySelectorAll('table\\:table-row')).toHaveLength(3);
    const styles = document.querySelectorAll('style\\:text-properties').map(String).join();
    expect(styles).toContain('style:text-line-through-style="solid"');
    expect(styles).toContain('style:text-underline-style="solid"');
  });
});
