import { describe, expect, it } from 'vitest';
import { topicFinder } from '../../../src/compare/topic-finder.ts';
import { madeTopic } from '../support/made.ts';

const FIND = topicFinder([
  madeTopic('images', { 'mill-lane': ['strict', '1.1', '1.2'], 'sea-bank': ['strict', '4.1'] }),
  madeTopic('review', { 'mill-lane': ['strict', '1.2', '1.3'], 'sea-bank': ['loose', '4.2'] }),
  madeTopic('respect', { 'mill-lane': ['silent'], 'sea-bank': ['loose', '4.1', '4.2'] }),
]);

describe('two clauses', () => {
  it('share a topic if one names both', () => {
    expect(FIND.between('mill-lane', 'sea-bank').shared('1.2', '4.1')).toBe(true);
    expect(FIND.between('sea-bank', 'mill-lane').shared('4.2', '1.3')).toBe(true);
  });

  it('share none if each is under others, or under none', () => {
    expect(FIND.between('mill-lane', 'sea-bank').shared('1.1', '4.2')).toBe(false);
    expect(FIND.between('mill-lane', 'sea-bank').shared('9.9', '4.2')).toBe(false);
  });
});

describe('what topics tell of two clauses', () => {
  const between = FIND.between('mill-lane', 'sea-bank');

  it('is most where a topic names both first and they bear on no other', () => {
    const first = between.evidence('1.1', '4.1');
    expect(first?.strength).toBe(1);
    expect(between.evidence('1.3', '4.2')?.strength).toBeLessThan(1);
    expect(first?.overlap).toBeLessThan(1);
    const alone = topicFinder([madeTopic('images', { a: ['strict', '1'], b: ['strict', '2'] })]);
    expect(alone.between('a', 'b').evidence('1', '2')).toEqual({ strength: 1, overlap: 1 });
  });

  it('is nothing where they share none', () => {
    expect(between.evidence('1.1', '4.2')).toBeNull();
    expect(between.evidence('9.9', '4.1')).toBeNull();
  });

  it('is the same from either side', () => {
    const back = FIND.between('sea-bank', 'mill-lane');
    expect(back.evidence('4.2', '1.2')).toEqual(between.evidence('1.2', '4.2'));
  });

  it('tells most of a bullet where its lead-in is named before it', () => {
    const topics = [
      madeTopic('images', { 'mill-lane': ['strict', '1.1', '1.1.a'], 'sea-bank': ['strict', '4'] }),
    ];
    const plain = topicFinder(topics).between('mill-lane', 'sea-bank');
    const found = topicFinder(topics, () => new Set(['1.1'])).between('mill-lane', 'sea-bank');
    expect(plain.evidence('1.1.a', '4')?.strength).toBeLessThan(1);
    expect(found.evidence('1.1.a', '4')?.strength).toBe(1);
    expect(found.evidence('1.1', '4')?.strength).toBe(1);
  });
});

describe('the topics of clauses', () => {
  it('begin with the one that names the clause earliest', () => {
    expect(FIND.of([['mill-lane', ['1.2']]])).toEqual(['review', 'images']);
    expect(FIND.of([['sea-bank', ['4.2']]])).toEqual(['review', 'respect']);
  });

  it('begin with one that names clauses of both sides, however late', () => {
    expect(
      FIND.of([
        ['mill-lane', ['1.2']],
        ['sea-bank', ['4.1']],
      ]),
    ).toEqual(['images', 'review', 'respect']);
  });

  it('begin, all else being equal, with one on which the policies take different positions', () => {
    const stances = (position: string) => ({
      'mill-lane': ['strict', '1.1'] as const,
      'sea-bank': [position, '4.1'] as const,
    });
    const find = topicFinder([
      madeTopic('agreed', stances('strict')),
      madeTopic('contested', stances('loose')),
    ]);
    const sides = [
      ['mill-lane', ['1.1']],
      ['sea-bank', ['4.1']],
    ] as const;
    expect(find.of(sides)).toEqual(['contested', 'agreed']);
  });

  it('are in the order of the topics where nothing tells them apart', () => {
    expect(FIND.of([['sea-bank', ['4.1']]])).toEqual(['images', 'respect']);
  });

  it('are none for a clause under no topic', () => {
    expect(FIND.of([['mill-lane', ['9.9']]])).toEqual([]);
  });

  it('are those of the other side where one side is empty', () => {
    expect(
      FIND.of([
        ['mill-lane', []],
        ['sea-bank', ['4.2']],
      ]),
    ).toEqual(['review', 'respect']);
  });
});
