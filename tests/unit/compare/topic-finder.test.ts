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
    expect(FIND.shared('mill-lane', '1.2', 'sea-bank', '4.1')).toBe(true);
    expect(FIND.shared('sea-bank', '4.2', 'mill-lane', '1.3')).toBe(true);
  });

  it('share none if each stands under others, or under none', () => {
    expect(FIND.shared('mill-lane', '1.1', 'sea-bank', '4.2')).toBe(false);
    expect(FIND.shared('mill-lane', '9.9', 'sea-bank', '4.2')).toBe(false);
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

  it('stand in the order of the topics where nothing tells them apart', () => {
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
