import { describe, expect, it } from 'vitest';
import { LEFT_OUT, RECOMMENDED } from '../../../src/adopt/answers.ts';
import { baseChoice, changeBase, startFrom } from '../../../src/adopt/starts.ts';
import { positionOf, topicOf } from '../../../src/adopt/template.ts';
import { editOf } from '../../../src/adopt/wordings.ts';
import { answered, ownClause, TEMPLATE } from '../support/template.ts';

const MARK = { version: 'one', topics: ['people', 'parents', 'channels', 'whistles', 'review'] };
const PARENTS = topicOf(TEMPLATE, 'parents');

function wordingAt(topic: string, position: string) {
  const found = positionOf(topicOf(TEMPLATE, topic), position);
  return { text: found?.text, bullets: found?.bullets };
}

describe('a start', () => {
  it('from a model chooses its positions and nothing else', () => {
    expect(startFrom(TEMPLATE, 'hill-view')).toEqual({
      version: 2,
      base: 'hill-view',
      details: {},
      choices: {
        people: 'all',
        parents: 'not-allowed',
        channels: 'only',
        whistles: 'law',
        review: 'yearly',
      },
      edits: {},
      own: [],
      looked: [],
      basis: {
        'people/all': wordingAt('people', 'all'),
        'parents/not-allowed': wordingAt('parents', 'not-allowed'),
        'channels/only': wordingAt('channels', 'only'),
        'whistles/law': wordingAt('whistles', 'law'),
        'review/yearly': wordingAt('review', 'yearly'),
      },
      order: [],
      forms: [],
      appendix: 'none',
      logo: null,
      adopted: [],
      template: MARK,
    });
  });

  it('from a model decides nothing where the model is silent', () => {
    expect(startFrom(TEMPLATE, 'mill-lane').choices).toEqual({
      parents: 'careful',
      whistles: 'guidance',
      review: 'no-period',
    });
  });

  it('from the recommendation leaves out what it leaves out, and so decides every topic', () => {
    expect(startFrom(TEMPLATE, RECOMMENDED).choices).toEqual({
      people: 'all',
      parents: 'careful',
      channels: LEFT_OUT,
      whistles: 'law',
      review: 'yearly',
    });
  });

  it.each(['sea-bank', '', 'constructor', '__proto__'])('from "%s" is refused', (base) => {
    expect(() => startFrom(TEMPLATE, base)).toThrow(`There is no model "${base}".`);
  });
});

describe('what a base chooses', () => {
  it('is nothing for a model of which the topic says nothing, whatever every object has', () => {
    expect(baseChoice(PARENTS, 'sea-bank')).toBeNull();
    expect(baseChoice(PARENTS, 'constructor')).toBeNull();
    expect(baseChoice(PARENTS, '__proto__')).toBeNull();
  });
});

describe('a change of base', () => {
  const edits = { 'parents/not-allowed': { text: 'Never.', bullets: [] } };
  const before = answered({
    details: { school: 'Hill View Primary' },
    choices: { review: '3-yearly', people: LEFT_OUT },
    edits,
    own: [ownClause(1, 'contact')],
  });

  it('keeps details, wordings and own clauses, and takes the choices of the new base', () => {
    expect(changeBase(TEMPLATE, before, 'mill-lane')).toEqual({
      ...startFrom(TEMPLATE, 'mill-lane'),
      details: { school: 'Hill View Primary' },
      edits,
      own: [ownClause(1, 'contact')],
    });
  });

  it('brings a wording back with the position that it was written for', () => {
    const there = changeBase(TEMPLATE, before, 'mill-lane');
    expect(editOf(there, 'parents')).toBeNull();
    expect(editOf(changeBase(TEMPLATE, there, 'hill-view'), 'parents')?.text).toBe('Never.');
  });
});
