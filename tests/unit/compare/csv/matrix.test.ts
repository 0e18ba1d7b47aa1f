import { describe, expect, it } from 'vitest';
import { matrixCsv } from '../../../../src/compare/csv/index.ts';
import { parseCsv } from '../../support/csv.ts';
import { madePolicy, madeTopic } from '../../support/made.ts';
import { policies } from '../../support/project.ts';
import { topics } from '../../support/topics.ts';

describe('the CSV of the matrix', () => {
  const [header, ...rows] = parseCsv(matrixCsv(topics, policies).slice(1));

  it('has a column for each policy and a row for each topic', () => {
    const names = policies.map((policy) => policy.shortName);
    expect(header).toEqual(['group', 'topic', 'question', ...names]);
    expect(rows.map((row) => row[1])).toEqual(topics.map((topic) => topic.title));
  });

  it('has words in every cell', () => {
    expect(rows.filter((row) => row.length !== policies.length + 3)).toEqual([]);
    expect(rows.flat().filter((one) => !/\p{L}/u.test(one))).toEqual([]);
  });

  it('says Silent where a policy says nothing and Not read yet where nobody has looked, and has no formula', () => {
    const topic = madeTopic('images', { 'mill-lane': ['silent'], 'sea-bank': ['strict', '1.1'] });
    const labelled = { ...topic, title: '=Images' };
    const three = ['mill-lane', 'sea-bank', 'fox-wood'].map((slug) => madePolicy(slug, {}));
    expect(parseCsv(matrixCsv([labelled], three).slice(1))).toEqual([
      ['group', 'topic', 'question', 'Hill View', 'Hill View', 'Hill View'],
      ['scope', "'=Images", 'What is asked?', 'Silent', 'Not allowed', 'Not read yet'],
    ]);
  });
});
