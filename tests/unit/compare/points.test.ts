import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePolicies } from '../../../src/compare/index.ts';
import { pairByPoints } from '../../../src/compare/pair-by-points.ts';
import { pointPairs, type PointPair } from '../../../src/compare/points.ts';
import { readClause, textReader } from '../../../src/compare/read.ts';
import { madePolicy, madeTopic } from '../support/made.ts';

const FRIENDS = 'Employees shall decline requests from the mothers and fathers of pupils.';
const CAUTION = 'Take care on any platform where parents are contacts.';

/** A topic on which both policies bear, and the clauses that settle its points. */
function topicWith(a: Record<string, string[]>, b: Record<string, string[]>) {
  const topic = madeTopic('contact', { 'hill-view': ['strict', '1'], 'sea-bank': ['loose', '1'] });
  const [hillView, seaBank] = [topic.policies['hill-view'], topic.policies['sea-bank']];
  if (!hillView || !seaBank) throw new Error('Both have a stance.');
  const policies = {
    'hill-view': { ...hillView, points: a },
    'sea-bank': { ...seaBank, points: b },
  };
  return { ...topic, policies };
}

describe('the points of two policies', () => {
  it('join the clauses that settle them, and count those that two clauses share', () => {
    const topics = [
      topicWith({ parents: ['1', '2'], pupils: ['1'] }, { parents: ['1'], pupils: ['1'] }),
    ];
    expect(pointPairs(topics, 'hill-view', 'sea-bank')).toEqual([
      { a: '1', b: '1', topics: ['contact', 'contact'] },
      { a: '2', b: '1', topics: ['contact'] },
    ]);
  });

  it('join nothing where they share none', () => {
    const topics = [topicWith({ parents: ['1'] }, { pupils: ['1'] })];
    expect(pointPairs(topics, 'hill-view', 'sea-bank')).toEqual([]);
  });

  it('are not known where nobody has recorded those of one of the two', () => {
    expect(pointPairs([topicWith({ parents: ['1'] }, {})], 'hill-view', 'sea-bank')).toBeNull();
  });
});

describe('clauses that settle a point', () => {
  const hillView = madePolicy('hill-view', { '1': FRIENDS, '2': 'Lock the door.' });
  const seaBank = madePolicy('sea-bank', { '1': CAUTION, '2': 'Feed the cat.' });
  const topics = [topicWith({ parents: ['1'] }, { parents: ['1'] })];

  it('stand side by side, though they share no word', () => {
    const { rows } = comparePolicies(hillView, seaBank, topics);
    const pairs = rows.filter((row) => row.a.length > 0 && row.b.length > 0);
    expect(pairs.map((row) => [row.a[0]?.id, row.b[0]?.id])).toEqual([['1', '1']]);
  });
});

describe('a clause that is left', () => {
  const hillView = madePolicy('hill-view', { '1': FRIENDS, '2': 'Lock the door.' });
  const seaBank = madePolicy('sea-bank', { '1': CAUTION, '2': 'Feed the cat.', '3': 'Rest.' });

  it('names those of the other policy that settle a point with it, in another row', () => {
    const points = topicWith(
      { parents: ['1', '2'], cats: ['1'], doors: ['1'] },
      { parents: ['1'], cats: ['2'], doors: ['1'] },
    );
    const { rows } = comparePolicies(hillView, seaBank, [points]);
    const lone = rows.filter((row) => row.a.length + row.b.length === 1);
    // One of the two second clauses joins the row of the first ones; the other is left, and 3
    // settles nothing.
    expect(lone.map((row) => row.elsewhere).toSorted()).toEqual([[], ['1']]);
    const pairs = rows.filter((row) => row.a.length > 0 && row.b.length > 0);
    expect(pairs.map((row) => row.elsewhere)).toEqual([[]]);
  });
});

describe('rows', () => {
  const read = textReader({});
  const clauses = (...ids: string[]) =>
    ids.map((id, position) =>
      readClause({ id, parent: null, position, text: `Clause ${id}.` }, read),
    );
  const [a, b] = [clauses('1', '2', '3'), clauses('1', '2', '3')];
  const pair = (one: string, other: string, points = 1): PointPair => ({
    a: one,
    b: other,
    topics: Array.from({ length: points }, () => 'contact'),
  });

  it('begin with one clause of each side, those with most points in common first', () => {
    const rows = pairByPoints(a, b, [], [pair('1', '1'), pair('1', '2', 2), pair('2', '1')]);
    expect(rows).toEqual([
      { a: ['1'], b: ['2'] },
      { a: ['2'], b: ['1'] },
    ]);
  });

  it('take in further clauses of one side, in document order', () => {
    const rows = pairByPoints(a, b, [], [pair('2', '3', 2), pair('2', '1'), pair('2', '2')]);
    expect(rows).toEqual([{ a: ['2'], b: ['1', '2', '3'] }]);
  });

  it('keep what likeness has paired', () => {
    const rows = pairByPoints(a, b, [{ a: ['1'], b: ['1'] }], [pair('1', '2'), pair('2', '1')]);
    expect(rows).toEqual([{ a: ['1'], b: ['1', '2'] }]);
  });

  it('hold each clause once, and one clause on one side at least', () => {
    const id = fc.constantFrom('1', '2', '3');
    const pairs = fc.uniqueArray(fc.tuple(id, id), { selector: (one) => one.join(' ') });
    fc.assert(
      fc.property(pairs, (all) => {
        const rows = pairByPoints(
          a,
          b,
          [],
          all.map(([one, other]) => pair(one, other)),
        );
        for (const side of ['a', 'b'] as const) {
          const ids = rows.flatMap((row) => row[side]);
          expect(new Set(ids).size).toBe(ids.length);
        }
        for (const row of rows) expect(Math.min(row.a.length, row.b.length)).toBe(1);
      }),
    );
  });

  it('are the same with the sides swapped', () => {
    const all = [pair('1', '3'), pair('2', '1', 2), pair('2', '3'), pair('3', '3')];
    const swapped = all.map((one) => ({ ...one, a: one.b, b: one.a }));
    const mirrored = pairByPoints(b, a, [], swapped).map((row) => ({ a: row.b, b: row.a }));
    expect(mirrored).toEqual(pairByPoints(a, b, [], all));
  });
});
