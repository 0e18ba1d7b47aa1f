import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../src/compare/csv/table.ts';

const cellOf = (text: string) => toCsv(['words'], [[text]]).replace(/^\uFEFFwords\r\n/, '');

describe('a table for spreadsheets', () => {
  it('begins with a byte order mark, and has lines that end as the standard asks', () => {
    expect(toCsv(['one', 'two'], [['Ask "first".', '“five”']])).toBe(
      '\uFEFFone,two\r\n"Ask ""first"".","“five”"\r\n',
    );
  });

  it('is read by a program that does not know the mark', () => {
    const rows = parse(toCsv(['one', 'two'], [['a', 'b']]), { columns: true });
    expect(rows).toEqual([{ '\uFEFFone': 'a', two: 'b' }]);
  });

  it.each(['=1+1', '+44 161', '-1', '@SUM(A1)', '\t=1', '＝1'])(
    'does not let %j be a formula',
    (text) => {
      expect(cellOf(text)).toBe(`"'${text}"\r\n`);
    },
  );

  it.each([
    ...['6.10', '6', '1,000', '£50', '5%', '10/12/2026', '2026-11-26', '1-2', '10:30', '10:30 am'],
    ...['5 May', 'May 2023', 'Nov-23', 'November 2023', '3 Sept 2024', '1e5', 'TRUE', 'false'],
  ])('does not let %j be a number, a date or a truth', (text) => {
    expect(cellOf(text)).toBe(`"'${text}"\r\n`);
  });

  it.each([
    'cl. 6.10',
    'neu#6.10',
    'Every 12 months',
    'In May 2023 we met.',
    'May',
    'Ask first.',
    '',
  ])('leaves %j as it is', (text) => {
    expect(cellOf(text)).toBe(text === '' ? '\r\n' : `"${text}"\r\n`);
  });
});
