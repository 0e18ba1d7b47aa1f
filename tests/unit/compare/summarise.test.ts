import { describe, expect, it } from 'vitest';
import { comparePolicies, summarise } from '../../../src/compare/index.ts';
import { comparison, PAIRS } from '../support/comparisons.ts';
import { madePolicy, madeTopic } from '../support/made.ts';
import { READ_SLUGS, topics } from '../support/topics.ts';

const A = madePolicy('mill-lane', { '1.1': 'Staff ask first.' });
const B = madePolicy('sea-bank', { '4.1': 'Staff ask first.', '4.2': 'Blogs are banned.' });

const HOME = madeTopic('home', {
  'mill-lane': ['strict', '1.1'],
  'sea-bank': ['strict', '4.1', '4.2'],
});
const CONTESTED = madeTopic('contested', {
  'mill-lane': ['strict', '1.1'],
  'sea-bank': ['loose', '4.1'],
});
const ONE_SIDED = madeTopic('one-sided', { 'mill-lane': ['silent'], 'sea-bank': ['loose', '4.1'] });
const UNSAID = madeTopic('unsaid', { 'mill-lane': ['silent'], 'sea-bank': ['silent'] });
const FIGURES = madeTopic(
  'figures',
  { 'mill-lane': ['yearly', '1.1'], 'sea-bank': ['rarely', '4.1'] },
  {
    positions: [
      {
        id: 'yearly',
        label: 'Every year',
        strength: 'none',
        figure: { value: 12, unit: 'months' },
      },
      {
        id: 'rarely',
        label: 'Every 3 years',
        strength: 'none',
        figure: { value: 36, unit: 'months' },
      },
    ],
  },
);
const ALL = [HOME, CONTESTED, ONE_SIDED, UNSAID, FIGURES];

describe('a comparison in short', () => {
  const summary = summarise(comparePolicies(A, B, ALL), ALL);

  it('counts its rows of each kind', () => {
    expect(summary.counts).toEqual({ same: 1, naming: 0, changed: 0, 'only-a': 0, 'only-b': 1 });
  });

  it('counts what moved', () => {
    expect(summary.moved).toBe(0);
  });

  it('has what the two answer on every topic', () => {
    expect(summary.verdicts.map(({ topic, outcome }) => `${topic.id}: ${outcome}`)).toEqual([
      'home: same',
      'contested: a-stricter',
      'one-sided: only-b',
      'unsaid: neither',
      'figures: a-stricter',
    ]);
    expect(summary.unread).toEqual([]);
  });

  it('says nothing of topics where one has not been read', () => {
    const half = [madeTopic('home', { 'mill-lane': ['strict', '1.1'] })];
    const { unread, verdicts } = summarise(comparePolicies(A, B, half), half);
    expect(unread).toEqual(['sea-bank']);
    expect(verdicts).toEqual([]);
  });
});

describe.each(PAIRS)('the summary of %s and %s', (a, b) => {
  const both = comparison(a, b);
  const summary = summarise(both, topics);

  it('counts every row', () => {
    const all = Object.values(summary.counts).reduce((sum, count) => sum + count, 0);
    expect(all).toBe(both.rows.length);
  });

  it('has every topic once, or none where one has not been read', () => {
    const unread = [a, b].filter((slug) => !READ_SLUGS.includes(slug));
    const expected = unread.length === 0 ? topics.map(({ id }) => id) : [];
    expect(summary.unread).toEqual(unread);
    expect(summary.verdicts.map(({ topic }) => topic.id)).toEqual(expected);
  });
});

it('tells the two differences that a reader of the NEU model and Littletown looks for', () => {
  const { verdicts } = summarise(comparison('neu', 'littletown'), topics);
  const found = new Map(verdicts.map((one) => [one.topic.id, one]));
  expect(found.get('review')).toMatchObject({
    outcome: 'a-stricter',
    a: 'Every 12 months',
    b: 'Every 3 years',
  });
  expect(found.get('parents-as-contacts')?.outcome).toBe('a-stricter');
});
