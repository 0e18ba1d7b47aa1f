import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableHtml, tableText, type TakenTable } from '../../../src/export/table.ts';
import { parseCsv } from '../support/csv.ts';
import { convert, OFFICE } from '../support/office.ts';

const TABLE: TakenTable = {
  head: ['NEU: clause', 'NEU: words', 'Sea Bank: clause', 'Sea Bank: words'],
  rows: [
    [
      [{ kind: 'link', text: 'NEU 6.10', href: 'https://example.org/?a=1&b=2#6.10' }],
      [
        { kind: 'plain', text: 'Ask ' },
        { kind: 'removed', text: 'the <head>' },
        { kind: 'plain', text: ' & wait.' },
      ],
      [{ kind: 'plain', text: 'Sea Bank 1.1' }],
      [
        { kind: 'plain', text: 'Ask ' },
        { kind: 'added', text: 'a “parent”' },
        { kind: 'plain', text: '\n  & wait.' },
      ],
    ],
    [[], [], [{ kind: 'plain', text: 'Sea Bank 1.2' }], [{ kind: 'plain', text: '£5, é' }]],
  ],
};

describe('a table that is taken along', () => {
  it('is an HTML table with a head, and what differs marked by elements that Word knows', () => {
    const html = parse(tableHtml(TABLE));
    expect(html.querySelectorAll('th[scope=col]').map((cell) => cell.textContent)).toEqual(
      TABLE.head,
    );
    expect(
      html.querySelectorAll('tbody tr').map((row) => row.querySelectorAll('td').length),
    ).toEqual([4, 4]);
    expect(html.querySelector('del')?.textContent).toBe('the <head>');
    expect(html.querySelector('ins')?.textContent).toBe('a “parent”');
    expect(html.querySelector('a')?.getAttribute('href')).toBe('https://example.org/?a=1&b=2#6.10');
    expect(html.querySelectorAll('[style], [class], [id], style')).toEqual([]);
  });

  it('is plain text of a line a row, with tabs between cells and none in them', () => {
    expect(tableText(TABLE)).toBe(
      [
        'NEU: clause\tNEU: words\tSea Bank: clause\tSea Bank: words',
        'NEU 6.10\tAsk the <head> & wait.\tSea Bank 1.1\tAsk a “parent” & wait.',
        '\t\tSea Bank 1.2\t£5, é',
      ].join('\n'),
    );
  });
});

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
