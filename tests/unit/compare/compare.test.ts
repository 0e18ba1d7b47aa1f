import { describe, expect, it } from 'vitest';
import {
  comparePolicies,
  rowsByTopic,
  rowsInOrder,
  textOf,
  type Comparison,
} from '../../../src/compare/index.ts';
import type { Topic } from '../../../src/topics/schema.ts';
import { comparison, idsOf, PAIRS } from '../support/comparisons.ts';
import { madePolicy, madeTopic } from '../support/made.ts';
import { READ_SLUGS, topics } from '../support/topics.ts';

const A = madePolicy('mill-lane', {
  '1.1': 'Staff keep passwords private and secure.',
  '1.2': 'Photographs of pupils need consent from parents.',
  '1.3': 'The head reviews this policy every 12 months.',
});
const B = madePolicy('sea-bank', {
  '4.1': 'The head reviews this policy every 36 months.',
  '4.2': 'Photographs of pupils need consent from parents.',
  '4.3': 'Mobile phones stay in the locker.',
});
const REVIEW = madeTopic('review', {
  'mill-lane': ['strict', '1.3'],
  'sea-bank': ['loose', '4.1', '4.3'],
});
const IMAGES = madeTopic('images', {
  'mill-lane': ['strict', '1.2', '1.1'],
  'sea-bank': ['strict', '4.2'],
});
const PHONES = madeTopic('phones', {
  'mill-lane': ['silent'],
  'sea-bank': ['strict', '4.3', '4.1'],
});
const ALL = [IMAGES, PHONES, REVIEW];

/** Rows in short: "images: 1.2 = 4.2 (same)". */
function shown({ rows }: Pick<Comparison, 'rows'>): string[] {
  return rows.map((row) => `${row.topic}: ${idsOf(row.a)} = ${idsOf(row.b)} (${row.kind})`);
}

describe('two policies compared', () => {
  const both = comparePolicies(A, B, ALL);

  it('are rows in the order of the first, with their kind and topic', () => {
    expect(shown(both)).toEqual([
      'images: 1.1 = none (only-a)',
      'images: 1.2 = 4.2 (same)',
      'phones: none = 4.3 (only-b)',
      'review: 1.3 = 4.1 (changed)',
    ]);
    expect(rowsInOrder(both).map((row) => row.repeated)).toEqual([false, false, false, false]);
  });

  it('name the other topics on which a row bears', () => {
    expect(both.rows.map((row) => row.otherTopics)).toEqual([[], [], ['review'], ['phones']]);
  });

  it('have words compared only where both sides speak', () => {
    expect(both.rows.map((row) => row.diff === null)).toEqual([true, false, true, false]);
  });

  it('have clauses paired only under a common topic', () => {
    const apart = madeTopic('apart', { 'mill-lane': ['strict', '1.2'], 'sea-bank': ['silent'] });
    const images = madeTopic('images', {
      'mill-lane': ['strict', '1.1'],
      'sea-bank': ['strict', '4.2'],
    });
    expect(shown(comparePolicies(A, B, [apart, images, PHONES, REVIEW]))).toContain(
      'apart: 1.2 = none (only-a)',
    );
  });

  it('have clauses paired under whatever topic if one was made from the other', () => {
    const apart = madeTopic('apart', {
      'mill-lane': ['strict', '1.2', '1.1'],
      'sea-bank': ['silent'],
    });
    const images = madeTopic('images', { 'mill-lane': ['silent'], 'sea-bank': ['strict', '4.2'] });
    const made = { ...B, basedOn: { policy: 'mill-lane', evidence: 'The same words.' } };
    const [there, back] = [
      comparePolicies(A, made, [apart, images, PHONES, REVIEW]),
      comparePolicies(made, A, [apart, images, PHONES, REVIEW]),
    ];
    expect([there.related, back.related, both.related]).toEqual([true, true, false]);
    expect(shown(there)).toContain('apart: 1.2 = 4.2 (same)');
    expect(shown(back)).toContain('apart: 4.2 = 1.2 (same)');
  });

  it('have clauses that nobody has placed by themselves, under no topic', () => {
    expect(shown(comparePolicies(A, B, [REVIEW, PHONES]))).toEqual([
      'null: 1.1 = none (only-a)',
      'null: 1.2 = none (only-a)',
      'review: 1.3 = 4.1 (changed)',
      'null: none = 4.2 (only-b)',
      'phones: none = 4.3 (only-b)',
    ]);
  });

  it('have clauses paired by words alone if one of the policies has no stances', () => {
    const topics = [madeTopic('images', { 'mill-lane': ['strict', '1.2', '1.1'] })];
    expect(shown(comparePolicies(A, B, topics))).toEqual([
      'images: 1.1 = none (only-a)',
      'images: 1.2 = 4.2 (same)',
      'null: none = 4.3 (only-b)',
      'null: 1.3 = 4.1 (changed)',
    ]);
    expect(shown(comparePolicies(A, B, []))).toContain('null: 1.2 = 4.2 (same)');
  });
});

describe('the rows by topic', () => {
  const byTopic = rowsByTopic(comparePolicies(A, B, ALL), ALL);

  it('are pairs before clauses that are alone', () => {
    const [images] = byTopic;
    expect(images?.rows.map((row) => idsOf(row.a))).toEqual(['1.2', '1.1']);
  });

  it('have a main clause repeated under its topic, if it is at home elsewhere', () => {
    const main = madeTopic('main', { 'mill-lane': ['strict', '1.1'], 'sea-bank': ['silent'] });
    const [first, second] = rowsByTopic(comparePolicies(A, B, [...ALL, main]), [main, IMAGES]);
    const inShort = (rows: typeof first) =>
      rows?.rows.map((row) => `${idsOf(row.a)}${row.repeated ? ' again' : ''}`);
    expect(inShort(first)).toEqual(['1.1']);
    expect(inShort(second)).toEqual(['1.2']);
    const late: Topic = { ...IMAGES, id: 'late' };
    const shownTwice = rowsByTopic(comparePolicies(A, B, [...ALL, late]), [late]);
    expect(inShort(shownTwice[0])).toEqual(['1.2 again']);
  });

  it('are none under a topic on which nothing bears', () => {
    const silent = madeTopic('silent', { 'mill-lane': ['silent'], 'sea-bank': ['silent'] });
    expect(rowsByTopic(comparePolicies(A, B, ALL), [silent])).toEqual([
      { topic: silent, rows: [] },
    ]);
  });

  it('end with those under no topic, if there are any', () => {
    const both = rowsByTopic(comparePolicies(A, B, [PHONES, REVIEW]), [PHONES, REVIEW]);
    expect(both.map(({ topic }) => topic?.id ?? null)).toEqual(['phones', 'review', null]);
    expect(both.at(-1)?.rows.map((row) => [idsOf(row.a), idsOf(row.b)])).toEqual([
      ['1.1', 'none'],
      ['1.2', 'none'],
      ['none', '4.2'],
    ]);
  });

  it.each(PAIRS)('of %s and %s have every row at home once', (a, b) => {
    const both = comparison(a, b);
    const shownRows = rowsByTopic(both, topics).flatMap(({ rows }) => rows);
    const atHome = shownRows
      .filter((row) => !row.repeated)
      .map((row) => idsOf(row.a) + idsOf(row.b));
    const all = both.rows.map((row) => idsOf(row.a) + idsOf(row.b));
    expect(atHome.toSorted()).toEqual(all.toSorted());
  });

  it.each(PAIRS)('of %s and %s have the main clauses under every topic', (a, b) => {
    let count = 0;
    for (const { topic, rows } of rowsByTopic(comparison(a, b), topics)) {
      for (const [slug, side] of [[a, 'a'] as const, [b, 'b'] as const]) {
        const main = topic?.policies[slug]?.clauses[0];
        const ids = rows.flatMap((row) => row[side].map((clause) => clause.id));
        if (main === undefined) continue;
        count += 1;
        expect(ids.filter((id) => id === main)).toEqual([main]);
      }
    }
    expect(count > 0).toBe([a, b].some((slug) => READ_SLUGS.includes(slug)));
  });
});

it('reads several clauses as one text', () => {
  expect(textOf(A.clauses.slice(0, 2))).toBe(
    'Staff keep passwords private and secure. Photographs of pupils need consent from parents.',
  );
  expect(textOf([])).toBe('');
});
