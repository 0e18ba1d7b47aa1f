import { describe, expect, it } from 'vitest';
import {
  baseChoice,
  changeBase,
  editKey,
  editOf,
  LEFT_OUT,
  RECOMMENDED,
  startFrom,
  wordingOf,
} from '../../../src/adopt/answers.ts';
import { detailOf } from '../../../src/adopt/details.ts';
import { without } from '../../../src/adopt/without.ts';
import { positionOf, topicOf } from '../../../src/adopt/template.ts';
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

describe('the wording of a topic', () => {
  const mine = { text: 'Ask first.', bullets: ['Then wait.'] };

  it("is the template's for the position chosen", () => {
    expect(wordingOf(PARENTS, answered())).toEqual(positionOf(PARENTS, 'not-allowed'));
  });

  it("is the school's for that position, and for no other", () => {
    const edited = answered({ edits: { [editKey('parents', 'careful')]: mine } });
    expect(wordingOf(PARENTS, edited)).toEqual(positionOf(PARENTS, 'not-allowed'));
    expect(editOf(edited, 'parents')).toBeNull();
    const careful = { ...edited, choices: { parents: 'careful' } };
    expect(wordingOf(PARENTS, careful)).toEqual(mine);
    expect(editOf(careful, 'parents')).toEqual(mine);
  });

  it.each([['left out', LEFT_OUT] as const, ['not decided', null] as const])(
    'is none where the topic is %s, though a wording was written',
    (_what, choice) => {
      const edits = { 'parents/not-allowed': mine, 'parents/left-out': mine };
      expect(wordingOf(PARENTS, answered({ choices: { parents: choice }, edits }))).toBeNull();
    },
  );

  it('is none for a position that there is not', () => {
    expect(wordingOf(PARENTS, answered({ choices: { parents: 'gossip' } }))).toBeNull();
    expect(wordingOf(PARENTS, answered({ choices: { parents: 'constructor' } }))).toBeNull();
  });
});

describe('a detail', () => {
  const valueOf = (id: string, details: Record<string, string> = {}) =>
    detailOf(TEMPLATE, answered({ details }), id);

  it('is what was typed, without the space around it', () => {
    expect(valueOf('head', { head: '  the principal ' })).toBe('the principal');
  });

  it('is what is there from the start while nothing was typed', () => {
    expect(valueOf('head')).toBe('the headteacher');
    expect(valueOf('head', { head: ' \n ' })).toBe('the headteacher');
    expect(valueOf('school')).toBe('');
  });

  it('is empty if there is no such detail', () => {
    expect(valueOf('gossip')).toBe('');
  });
});

describe('the months between reviews', () => {
  it.each([
    ['yearly', '12'],
    ['3-yearly', '36'],
    ['no-period', ''],
    [LEFT_OUT, ''],
    [null, ''],
  ])('follow from the position %s', (review, months) => {
    expect(detailOf(TEMPLATE, answered({ choices: { review } }), 'review_months')).toBe(months);
  });

  it('are what was typed, where something was', () => {
    const answers = answered({ details: { review_months: '6' } });
    expect(detailOf(TEMPLATE, answers, 'review_months')).toBe('6');
  });

  it('are none in a template without that topic', () => {
    const template = { ...TEMPLATE, topics: [PARENTS] };
    expect(detailOf(template, answered(), 'review_months')).toBe('');
  });
});

it('takes one key out of a record, and leaves the record as it was', () => {
  const record = { a: 1, b: 2 };
  expect(without(record, 'a')).toEqual({ b: 2 });
  expect(without(record, 'c')).toEqual(record);
  expect(record).toEqual({ a: 1, b: 2 });
});

it('refuses a topic that the template does not have', () => {
  expect(() => topicOf(TEMPLATE, 'gossip')).toThrow('The template has no topic "gossip".');
});
