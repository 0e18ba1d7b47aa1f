import { describe, expect, it } from 'vitest';
import { sharedPoints } from '../../../src/compare/shared-points.ts';
import { madePolicy, madeTopic } from '../support/made.ts';

const A = madePolicy('mill-lane', { '1': 'Staff ask.', '2': 'Staff tell.' });
const B = madePolicy('sea-bank', { '1': 'Staff ask first.' });

function topic(id: string, settled: Record<string, Record<string, string[]>>) {
  const stances = { 'mill-lane': ['strict', '1'], 'sea-bank': ['strict', '1'] } as const;
  const made = madeTopic(id, stances, {
    points: [
      { id: 'asking', says: `Whether staff ask (${id})` },
      { id: 'telling', says: `Whether staff tell (${id})` },
    ],
  });
  const policies = Object.fromEntries(
    Object.entries(made.policies).map(([slug, stance]) => [
      slug,
      { ...stance, points: settled[slug] ?? {} },
    ]),
  );
  return { ...made, policies };
}

const both = { 'mill-lane': { asking: ['1'] }, 'sea-bank': { asking: ['1'] } };
const row = { a: A.clauses.slice(0, 1), b: B.clauses, topic: 'second' };

describe('the points that a pair shares', () => {
  it('are those that both settle, the topic of the row first', () => {
    expect(
      sharedPoints(row, { a: A, b: B }, [topic('first', both), topic('second', both)]),
    ).toEqual(['Whether staff ask (second)', 'Whether staff ask (first)']);
  });

  it('are not those that only one settles, or another clause of it', () => {
    const one = topic('one', { 'mill-lane': { telling: ['1'] } });
    const other = topic('other', { 'mill-lane': { asking: ['2'] }, 'sea-bank': { asking: ['1'] } });
    expect(sharedPoints(row, { a: A, b: B }, [one, other])).toEqual([]);
  });

  it('are none of a clause by itself', () => {
    expect(sharedPoints({ ...row, b: [] }, { a: A, b: B }, [topic('second', both)])).toEqual([]);
  });
});
