import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { checksCsv } from '../../../../scripts/check/csv.ts';
import { detailLines } from '../../../../scripts/check/details.ts';
import { tableLines } from '../../../../scripts/check/table.ts';
import { library } from '../../check/library.ts';
import { policyNamed } from '../../support/project.ts';
import { checkedDocument } from './checked.ts';

const own = checkedDocument(
  'own.docx',
  'Staff must not accept friend requests from former pupils on social media.',
  'Staff may use Twitter, Facebook and X (formerly Twitter).',
);
const copy = checkedDocument('copy.odt', ...policyNamed('neu').clauses.map(({ text }) => text));

describe('the table on the terminal', () => {
  const lines = tableLines([own, copy]);

  it('has a line for each document, under a line of headings, in columns', () => {
    expect(lines).toHaveLength(3);
    const at = lines.map((line) => line.search(/clauses|\b\d+ /));
    expect(lines[0]).toMatch(/^document +clauses +laws etc\. +out of date +seems covered /);
    expect(at.every((one) => one > 0)).toBe(true);
  });

  it('names the closest policy only where a tenth of the clauses pair', () => {
    expect(lines[1]).toMatch(/^own\.docx +2 +2 +1 .* none /);
    expect(lines[2]).toMatch(/^copy\.odt .*neu \(\d+ of 98 clauses pair\)/);
  });

  it('has what differs from a policy only where that was asked for', () => {
    const published = { ...own.published, against: undefined };
    expect(lines[0]).toMatch(/same +changed +only here +only there$/);
    expect(tableLines([{ ...own, published }])[0]).not.toContain('changed');
  });
});

describe('what is reported of one document', () => {
  const text = detailLines(own, library).join('\n');

  it('names what is out of date as the document does, and what to cite', () => {
    expect(text).toContain('Out of date: 1\n  1.2  “Twitter” – X (formerly Twitter): ');
    expect(text).toContain('Cite today: X.');
  });

  it('has every topic once', () => {
    for (const { title } of library.topics) {
      const found = text.split('\n').filter((line) => `${line}  `.startsWith(`  ${title}  `));
      expect(found).toHaveLength(1);
    }
  });

  it('says what was left out, and what to know of the reading', () => {
    expect(text).toContain('1 paragraph is left out as not part of the policy');
    expect(text).toContain('Page 2 holds a picture and no text.');
  });
});

describe('the table for spreadsheets', () => {
  const csv = checksCsv([own, { file: 'scan.pdf', problem: 'It holds no text.' }], library);
  const rows = parse<Record<string, string>>(csv, { columns: true, bom: true });

  it('has a row for each document, whether it was read or not', () => {
    expect(rows.map(({ document, problem }) => [document, problem])).toEqual([
      ['own.docx', ''],
      ['scan.pdf', 'It holds no text.'],
    ]);
  });

  it('has a column for each topic, with the band in words and the clauses', () => {
    const [first] = rows;
    expect(first?.['Former pupils as friends']).toMatch(/^seems covered: cl\. 1\.1/);
    expect(library.topics.every(({ title }) => first?.[title] !== undefined)).toBe(true);
  });

  it('names the closest policy only where the table on the terminal does', () => {
    const csvOfBoth = checksCsv([own, copy], library);
    const both = parse<Record<string, string>>(csvOfBoth, { columns: true, bom: true });
    expect(own.published.match).toBeDefined();
    expect(both[0]).toMatchObject({ most_like: '', paired: '' });
    expect(both[1]).toMatchObject({ most_like: 'neu', paired: '98' });
  });

  it('names what is out of date, and what was left out', () => {
    expect(rows[0]).toMatchObject({
      out_of_date: 'Twitter (cl. 1.2)',
      left_out: 'the title: Example Primary School',
      against: 'neu',
    });
  });
});
