import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAUSE_COLUMNS, comparisonCsv } from '../../../../src/compare/csv/index.ts';
import { comparePolicies } from '../../../../src/compare/index.ts';
import { text } from '../../support/arbitrary.ts';
import { comparison, PAIRS, READ_PAIRS } from '../../support/comparisons.ts';
import { parseTable } from '../../support/csv.ts';
import { LINKS } from '../../support/csv-links.ts';
import { madePolicy, madeTopic } from '../../support/made.ts';
import { policyNamed } from '../../support/project.ts';
import { topics } from '../../support/topics.ts';

const KINDS = ['same', 'naming', 'changed', 'only-a', 'only-b'];
const FORMULA = /^[=+\-@\t\r]/;

const cell = fc
  .tuple(fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', "'", '"', '\n', ','), text)
  .map(([first, rest]) => first + rest);

/** The rows of the CSV of two policies with a clause each. */
function rowsOf(textA: string, textB: string, id = '1.1') {
  const a = madePolicy('mill-lane', { [id]: textA }, { shortName: 'Mill Lane' });
  const b = madePolicy('sea-bank', { [id]: textB }, { shortName: 'Sea Bank' });
  const topic = madeTopic(
    'images',
    { 'mill-lane': ['strict', id], 'sea-bank': ['loose', id] },
    { title: 'Pictures of pupils' },
  );
  return parseTable(comparisonCsv(comparePolicies(a, b, [topic]), [topic], LINKS));
}

describe('the CSV of any comparison', () => {
  it('gives back the texts that went in, and no cell can be read as a formula', () => {
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const rows = rowsOf(a, b);
        const cells = rows.flatMap((row) => Object.values(row));
        expect(cells.filter((one) => FORMULA.test(one))).toEqual([]);
        for (const one of [a, b])
          expect([`'${one}`, one].some((it) => cells.includes(it))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('names both policies, the clauses, the topic, the positions and the addresses of a pair', () => {
    expect(rowsOf('Ask "first".', 'Ask first.', '6.10')).toEqual([
      {
        a_policy: 'Mill Lane',
        b_policy: 'Sea Bank',
        topic: 'images',
        topic_title: 'Pictures of pupils',
        a_clause: 'cl. 6.10',
        b_clause: 'cl. 6.10',
        kind: 'same',
        kind_in_words: 'The same words',
        a_text: 'Ask "first".',
        b_text: 'Ask first.',
        moved: '',
        a_position: 'Not allowed',
        b_position: 'Allowed',
        a_notes: '',
        b_notes: '',
        row_link: 'https://example.org/compare/#mill-lane-6.10',
        a_link: 'https://example.org/policies/mill-lane/#6.10',
        b_link: 'https://example.org/policies/sea-bank/#6.10',
        a_ids: 'mill-lane#6.10',
        b_ids: 'sea-bank#6.10',
      },
    ]);
  });

  it('keeps the columns of its first version, in their order', () => {
    const names = CLAUSE_COLUMNS.map(({ name }) => name);
    const first = ['topic', 'a_clause', 'b_clause', 'kind', 'a_text', 'b_text', 'moved'];
    expect(names.filter((name) => first.includes(name))).toEqual(first);
    expect(new Set(names).size).toBe(names.length);
  });

  it('leaves the other side empty where a clause is alone, and says so', () => {
    const [onlyB, onlyA] = rowsOf('Ask the parents.', '@blogs');
    expect(onlyB).toMatchObject({
      a_clause: '',
      b_clause: 'cl. 1.1',
      kind: 'only-b',
      kind_in_words: 'No counterpart found in Mill Lane',
      b_text: "'@blogs",
      a_link: '',
      a_ids: '',
    });
    expect(onlyA).toMatchObject({ a_clause: 'cl. 1.1', kind: 'only-a', b_text: '', b_link: '' });
  });

  it('says nothing of topics and positions where nobody has read either policy', () => {
    const both = ['mill-lane', 'sea-bank'].map((slug) => madePolicy(slug, { '1.1': 'Ask first.' }));
    const [a, b] = both as [(typeof both)[0], (typeof both)[0]];
    const [row] = parseTable(comparisonCsv(comparePolicies(a, b, []), [], LINKS));
    expect(row).toMatchObject({ topic: '', topic_title: '', a_position: '', b_position: '' });
    expect(row).toMatchObject({ kind: 'same', a_clause: 'cl. 1.1' });
  });

  it('takes the notes on a clause along', () => {
    const notes = {
      sourceNotes: [
        {
          at: '1.1',
          kind: 'repeated-number' as const,
          note: 'It can be read two ways.',
          mentions: [],
        },
      ],
      lawNotes: [{ at: '1.1', reference: 'ripa', title: 'RIPA 2000', note: 'replaced in part.' }],
    };
    const a = { ...madePolicy('mill-lane', { '1.1': 'Ask first.' }), notes };
    const b = madePolicy('sea-bank', { '1.1': 'Ask first.' });
    const [row] = parseTable(comparisonCsv(comparePolicies(a, b, []), [], LINKS));
    expect(row?.['a_notes']).toBe(
      'Note on the source: It can be read two ways. RIPA 2000: replaced in part.',
    );
    expect(row?.['b_notes']).toBe('');
  });
});

const csvRows = (a: string, b: string) =>
  parseTable(comparisonCsv(comparison(a, b), topics, LINKS));

describe.each(PAIRS)('the CSV of %s and %s', (a, b) => {
  const rows = csvRows(a, b);

  it('has every column in every row, and no formula', () => {
    const count = CLAUSE_COLUMNS.length;
    expect(rows.filter((row) => Object.keys(row).length !== count)).toEqual([]);
    expect(rows.flatMap((row) => Object.values(row)).filter((one) => FORMULA.test(one))).toEqual(
      [],
    );
  });

  it('names every clause of both exactly once, for readers and for programs', () => {
    for (const [side, slug] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const all = policyNamed(slug).clauses.map(({ id }) => id);
      const read = (column: string, separator: string) =>
        rows.flatMap((row) => (row[column] ?? '').split(separator)).filter((one) => one !== '');
      const cited = all.map((id) => `cl. ${id}`);
      expect(read(`${side}_clause`, ', ').toSorted()).toEqual(cited.toSorted());
      const whole = all.map((id) => `${slug}#${id}`);
      expect(read(`${side}_ids`, ' ').toSorted()).toEqual(whole.toSorted());
    }
  });

  it('gives the words of the clauses that a row names', () => {
    const words = (slug: string, ids = '') =>
      policyNamed(slug)
        .clauses.filter(({ id }) => ids.split(' ').includes(`${slug}#${id}`))
        .map((clause) => clause.text)
        .join('\n');
    for (const row of rows) {
      expect(row['a_text']).toBe(words(a, row['a_ids']));
      expect(row['b_text']).toBe(words(b, row['b_ids']));
    }
  });

  it('has kinds that agree with the sides', () => {
    for (const row of rows) {
      expect(KINDS).toContain(row['kind']);
      expect(row['kind'] === 'only-b').toBe(row['a_ids'] === '');
      expect(row['kind'] === 'only-a').toBe(row['b_ids'] === '');
    }
  });
});

it.each(READ_PAIRS)('the CSV of %s and %s has topics, with where both stand on them', (a, b) => {
  for (const row of csvRows(a, b)) {
    const topic = topics.find(({ id }) => id === row['topic']);
    expect(row['topic_title']).toBe(topic?.title);
    expect(row['a_position']).not.toBe('');
  }
});
