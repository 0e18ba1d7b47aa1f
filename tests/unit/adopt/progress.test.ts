import { describe, expect, it } from 'vitest';
import { LEFT_OUT } from '../../../src/adopt/answers.ts';
import { startFrom } from '../../../src/adopt/starts.ts';
import { isPreset, progressOf } from '../../../src/adopt/progress.ts';
import { topicOf } from '../../../src/adopt/template.ts';
import { answered, TEMPLATE } from '../support/template.ts';

describe('progress', () => {
  it('is nothing on arrival, though every position is preset', () => {
    const progress = progressOf(TEMPLATE.topics, startFrom(TEMPLATE, 'recommended'));
    expect(progress).toEqual({ looked: 0, of: 5, undecided: 0 });
  });

  it('counts topics that were looked at, and those that are not decided apart', () => {
    const answers = { ...startFrom(TEMPLATE, 'mill-lane'), looked: ['people', 'review'] };
    expect(progressOf(TEMPLATE.topics, answers)).toEqual({ looked: 2, of: 5, undecided: 2 });
    const section = TEMPLATE.topics.slice(0, 1);
    expect(progressOf(section, answers)).toEqual({ looked: 1, of: 1, undecided: 1 });
  });
});

describe('a topic', () => {
  const people = topicOf(TEMPLATE, 'people');

  it('is preset until somebody looks or chooses', () => {
    expect(isPreset(people, answered())).toBe(true);
    expect(isPreset(people, { ...answered(), looked: ['people'] })).toBe(false);
    expect(isPreset(people, answered({ choices: { people: LEFT_OUT } }))).toBe(false);
  });
});
