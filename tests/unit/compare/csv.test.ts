import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonCsv, matrixCsv } from '../../../src/compare/csv.ts';
import { comparePolicies } from '../../../src/compare/index.ts';
import { text } from '../support/arbitrary.ts';
import { comparison, PAIRS } from '../support/comparisons.ts';
import { parseCsv } from '../support/csv.ts';
import { madePolicy, madeTopic } from '../support/made.ts';
import { policies, policyNamed } from '../support/project.ts';
import { topics } from '../support/topics.ts';

const KINDS = ['same', 'naming', 'changed', 'only-a', 'only-b'];
const FORMULA = /^[=+\-@\t\r]/;

const cell = fc
  .tuple(fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', "'", '"', '\n', ','), text)
  .map(([first, rest]) => first + rest);

/** A cell as a spreadsheet must read it: what could be a formula has an apostrophe before it. */
function harmless(one: string): string {
  return FORMULA.test(one) ? `'${one}` : one;
}

/** The CSV of two policies with one clause each. */
function csvOf(textA: string, textB: string): string {
  const a = madePolicy('mill-lane', { '1.1': textA });
  const b = madePolicy('sea-bank', { '1.1': textB });
  const topic = madeTopic('images', {
    'mill-lane': ['strict', '1.1'],
    'sea-bank': ['strict', '1.1'],
  });
  return comparisonCsv(comparePolicies(a, b, [topic]));
}

describe('the CSV of any comparison', () => {
  it('gives back the texts that went in, and no cell can be read as a formula', () => {
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const cells = parseCsv(csvOf(a, b)).slice(1).flat();
        expect(cells.filter((one) => FORMULA.test(one))).toEqual([]);
        expect(cells).toContain(harmless(a));
        expect(cells).toContain(harmless(b));
      }),
      { numRuns: 1000 },
    );
  });

  it('has a header and lines that end as the standard asks', () => {
    expect(csvOf('Ask "first".', 'Ask first.')).toBe(
      [
        '"topic","a_clause","b_clause","kind","a_text","b_text","moved"',
        '"images","1.1","1.1","same","Ask ""first"".","Ask first.",',
        '',
      ].join('\r\n'),
    );
  });

  it('leaves the other side empty where a clause stands alone', () => {
    expect(parseCsv(csvOf('Ask the parents.', '@blogs')).slice(1)).toEqual([
      ['images', '', '1.1', 'only-b', '', "'@blogs", ''],
      ['images', '1.1', '', 'only-a', 'Ask the parents.', '', ''],
    ]);
  });
});

describe.each(PAIRS)('the CSV of %s and %s', (a, b) => {
  const [header, ...rows] = parseCsv(comparisonCsv(comparison(a, b)));

  it('has seven cells in every row, and no formula', () => {
    expect(header).toEqual(['topic', 'a_clause', 'b_clause', 'kind', 'a_text', 'b_text', 'moved']);
    expect(rows.filter((row) => row.length !== 7)).toEqual([]);
    expect(rows.flat().filter((one) => FORMULA.test(one))).toEqual([]);
  });

  it('names every clause of both exactly once', () => {
    const ids = (column: number) =>
      rows.flatMap((row) => (row[column] ?? '').split(' ').filter((id) => id !== ''));
    const all = (slug: string) => policyNamed(slug).clauses.map((clause) => clause.id);
    expect(ids(1).toSorted()).toEqual(all(a).toSorted());
    expect(ids(2).toSorted()).toEqual(all(b).toSorted());
  });

  it('gives the words of the clauses that a row names', () => {
    for (const [, idsA = '', idsB = '', , textA, textB] of rows) {
      const words = (slug: string, ids: string) =>
        policyNamed(slug).clauses.filter((clause) => ids.split(' ').includes(clause.id));
      expect(textA).toBe(
        words(a, idsA)
          .map((clause) => clause.text)
          .join(' '),
      );
      expect(textB).toBe(
        words(b, idsB)
          .map((clause) => clause.text)
          .join(' '),
      );
    }
  });

  it('has topics that there are, and kinds that agree with the sides', () => {
    for (const [topic = '', idsA, idsB, kind = ''] of rows) {
      expect(topics.map((one) => one.id)).toContain(topic);
      expect(KINDS).toContain(kind);
      expect(kind === 'only-b').toBe(idsA === '');
      expect(kind === 'only-a').toBe(idsB === '');
    }
  });
});

describe('the CSV of the matrix', () => {
  const [header, ...rows] = parseCsv(matrixCsv(topics, policies));

  it('has a column a policy and a row a topic', () => {
    const names = policies.map((policy) => policy.shortName);
    expect(header).toEqual(['group', 'topic', 'question', ...names]);
    expect(rows.map((row) => row[1])).toEqual(topics.map((topic) => topic.title));
  });

  it('has words in every cell', () => {
    expect(rows.filter((row) => row.length !== policies.length + 3)).toEqual([]);
    expect(rows.flat().filter((one) => !/\p{L}/u.test(one))).toEqual([]);
  });

  it('says Silent where a policy says nothing, and has no formula', () => {
    const topic = madeTopic('images', { 'mill-lane': ['silent'], 'sea-bank': ['strict', '1.1'] });
    const labelled = { ...topic, title: '=Images' };
    const both = [madePolicy('mill-lane', {}), madePolicy('sea-bank', {})];
    expect(parseCsv(matrixCsv([labelled], both))).toEqual([
      ['group', 'topic', 'question', 'Hill View', 'Hill View'],
      ['scope', "'=Images", 'What is asked?', 'Silent', 'Not allowed'],
    ]);
  });
});
