import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { tableHtml, tableText } from '../../../src/export/table.ts';
import { TABLE } from '../support/taken-table.ts';

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

  it('is plain text with a line for each row, with tabs between cells and none in them', () => {
    expect(tableText(TABLE)).toBe(
      [
        'NEU: clause\tNEU: words\tSea Bank: clause\tSea Bank: words',
        'NEU 6.10\tAsk the <head> & wait.\tSea Bank 1.1\tAsk a “parent” & wait.',
        '\t\tSea Bank 1.2\t£5, é',
      ].join('\n'),
    );
  });
});
