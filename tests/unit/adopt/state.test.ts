import { describe, expect, it } from 'vitest';
import { LEFT_OUT } from '../../../src/adopt/answers.ts';
import { startFrom } from '../../../src/adopt/starts.ts';
import { readAnswers, writeAnswers } from '../../../src/adopt/read-answers.ts';
import { MOST_OWN } from '../../../src/adopt/read-wordings.ts';
import { arranged } from '../../../src/adopt/order.ts';
import { initialState, reduce, type Action, type State } from '../../../src/adopt/state.ts';
import { answered, ownClause, TEMPLATE } from '../support/template.ts';

const START = initialState(answered());
const UNDO: Action = { type: 'undo' };

function after(...actions: Action[]): State {
  return actions.reduce((state, action) => reduce(TEMPLATE, state, action), START);
}

const detail = (id: string, value: string): Action => ({ type: 'detail', id, value });
const choose = (topic: string, choice: string): Action => ({ type: 'choose', topic, choice });
const edit = (text: string, position = 'not-allowed'): Action => {
  return { type: 'edit', topic: 'parents', position, wording: { text, bullets: [] } };
};

describe('what a reader does', () => {
  it('begins with answers and no way back', () => {
    expect(START).toEqual({ answers: answered(), past: [], field: null });
  });

  it('fills in details', () => {
    expect(after(detail('school', 'Hill View'), detail('head', '')).answers).toEqual(
      answered({ details: { school: 'Hill View', head: '' } }),
    );
  });

  it('chooses positions, or leaves topics out', () => {
    expect(after(choose('parents', 'careful'), choose('review', LEFT_OUT)).answers).toEqual(
      answered({ choices: { parents: 'careful', review: LEFT_OUT } }),
    );
  });

  it('starts from something else, and keeps what was typed', () => {
    const { answers } = after(detail('school', 'Hill View'), { type: 'base', base: 'mill-lane' });
    expect(answers).toEqual({
      ...startFrom(TEMPLATE, 'mill-lane'),
      details: { school: 'Hill View' },
    });
  });

  it('changes the wording of a position, and no other', () => {
    const { answers } = after(edit('Never.'), edit('Ask.', 'careful'), edit('No.'));
    expect(answers.edits).toEqual({
      'parents/not-allowed': { text: 'No.', bullets: [] },
      'parents/careful': { text: 'Ask.', bullets: [] },
    });
  });

  it('goes back to the wording of the template', () => {
    const reset: Action = { type: 'reset', topic: 'parents', position: 'not-allowed' };
    const { answers } = after(edit('Never.'), edit('Ask.', 'careful'), reset);
    expect(Object.keys(answers.edits)).toEqual(['parents/careful']);
  });

  it('takes other answers in place of these', () => {
    const answers = answered({ own: [ownClause(1, 'scope')] }, 'mill-lane');
    expect(after({ type: 'replace', answers }).answers).toBe(answers);
  });

  it('leaves earlier answers as they were', () => {
    const { past } = after(detail('school', 'Hill View'), choose('parents', 'careful'), UNDO);
    expect(past).toEqual([answered()]);
    expect(START.answers).toEqual(answered());
  });
});

describe('to look at a topic', () => {
  const look = (topic: string): Action => ({ type: 'look', topic });

  it('is kept, once, and is no step', () => {
    const { answers, past } = after(look('parents'), look('people'), look('parents'));
    expect(answers).toEqual({ ...answered(), looked: ['parents', 'people'] });
    expect(past).toEqual([]);
  });

  it('is not taken back with a choice', () => {
    const { answers } = after(choose('parents', 'careful'), look('parents'), UNDO);
    expect(answers).toEqual({ ...answered(), looked: ['parents'] });
  });
});

describe('clauses of the school’s own', () => {
  const add: Action = { type: 'add-own', section: 'scope' };
  const ids = (...actions: Action[]) => after(...actions).answers.own.map(({ id }) => id);

  it('are not added to as many as a file may hold, and then there is nothing to undo', () => {
    const own = Array.from({ length: MOST_OWN }, (_one, at) => ownClause(at + 1, 'scope'));
    const full = initialState(answered({ own }));
    expect(reduce(TEMPLATE, full, { type: 'add-own', section: 'scope' })).toBe(full);
    expect(readAnswers(TEMPLATE, writeAnswers(full.answers)).answers?.own).toEqual(own);
  });

  it('are added empty, in a section, each with an id of its own', () => {
    expect(after(add, { type: 'add-own', section: 'contact' }).answers.own).toEqual([
      { id: 'own-1', section: 'scope', title: '', text: '' },
      { id: 'own-2', section: 'contact', title: '', text: '' },
    ]);
  });

  it('are at the end of their section, also where the school has ordered it', () => {
    const order = [{ section: 'scope', clauses: ['own-2', 'people', 'own-1'] }];
    const ordered = initialState(
      answered({ own: [ownClause(1, 'scope'), ownClause(2, 'scope')], order }),
    );
    const { answers } = reduce(TEMPLATE, ordered, add);
    expect(arranged(TEMPLATE, answers)[0]?.clauses).toEqual(['own-2', 'people', 'own-1', 'own-3']);
    expect(
      reduce(TEMPLATE, initialState(answers), { type: 'remove-own', id: 'own-3' }).answers,
    ).toMatchObject({ own: [{ id: 'own-1' }, { id: 'own-2' }] });
  });

  it('have no id again that another still has', () => {
    expect(ids(add, add, { type: 'remove-own', id: 'own-1' }, add)).toEqual(['own-2', 'own-3']);
  });

  it('are changed one by one', () => {
    const title: Action = { type: 'own', id: 'own-2', change: { title: 'Hats' } };
    const text: Action = { type: 'own', id: 'own-2', change: { text: 'Staff wear.' } };
    expect(after(add, add, title, text).answers.own).toEqual([
      { id: 'own-1', section: 'scope', title: '', text: '' },
      ownClause(2, 'scope'),
    ]);
  });

  it('are removed, and the others stay in order', () => {
    expect(ids(add, add, add, { type: 'remove-own', id: 'own-2' })).toEqual(['own-1', 'own-3']);
  });
});

describe('undo', () => {
  it('does nothing at the beginning', () => {
    expect(after(UNDO)).toBe(START);
  });

  it('takes back one step after the other', () => {
    const steps = [choose('parents', 'careful'), detail('school', 'Hill View'), edit('Ask.')];
    expect(after(...steps, UNDO).answers).toEqual(after(...steps.slice(0, 2)).answers);
    expect(after(...steps, UNDO, UNDO).answers).toEqual(after(...steps.slice(0, 1)).answers);
    expect(after(...steps, UNDO, UNDO, UNDO)).toEqual(START);
  });

  it('leads back to what was there before other answers were taken', () => {
    const replace: Action = { type: 'replace', answers: startFrom(TEMPLATE, 'mill-lane') };
    expect(after(detail('school', 'Hill View'), replace, UNDO).answers.details).toEqual({
      school: 'Hill View',
    });
  });

  it('keeps what was looked at since, and where nothing was, gives the very answers back', () => {
    const look: Action = { type: 'look', topic: 'review' };
    expect(after(detail('school', 'Hill View'), look, UNDO).answers.looked).toEqual(['review']);
    expect(after(detail('school', 'Hill View'), UNDO).answers).toBe(START.answers);
  });

  it('goes back a hundred steps, and no more', () => {
    const steps = Array.from({ length: 130 }, (_one, index) => choose('parents', `at-${index}`));
    const full = after(...steps);
    expect(full.past).toHaveLength(100);
    const back = Array.from({ length: 130 }, () => UNDO);
    expect(after(...steps, ...back).answers.choices['parents']).toBe('at-29');
  });

  it('takes no step for the same answers again', () => {
    expect(after({ type: 'replace', answers: START.answers })).toBe(START);
  });

  it('takes no step for what changes nothing', () => {
    const same = choose('parents', 'not-allowed');
    const reset: Action = { type: 'reset', topic: 'parents', position: 'not-allowed' };
    expect([after(same).past.length, after(reset).past.length]).toEqual([0, 0]);
  });
});

describe('typing in one field', () => {
  const typing = (make: (value: string) => Action) => ['H', 'Hi', 'Hil'].map(make);

  it.each([
    ['a detail', typing((value) => detail('school', value))],
    ['a wording', typing((text) => edit(text))],
  ])('is one step: %s', (_what, steps) => {
    expect(after(...steps).past).toEqual([answered()]);
    expect(after(...steps, UNDO)).toEqual(START);
  });

  it('is one step in the title of an own clause, and another in its text', () => {
    const add: Action = { type: 'add-own', section: 'scope' };
    const title = typing((value) => ({ type: 'own', id: 'own-1', change: { title: value } }));
    const text = typing((value) => ({ type: 'own', id: 'own-1', change: { text: value } }));
    const all = [add, ...title, ...text];
    expect(after(...all).past).toHaveLength(3);
    const [own] = after(...all, UNDO).answers.own;
    expect([own?.title, own?.text]).toEqual(['Hil', '']);
  });

  it('is more than one step where another field came between', () => {
    const steps = [detail('school', 'H'), detail('owner', 'A'), detail('school', 'Hi')];
    expect(after(...steps).past).toHaveLength(3);
    expect(after(...steps, UNDO).answers.details).toEqual({ school: 'H', owner: 'A' });
  });

  it('is more than one step where the same topic is worded for two positions', () => {
    expect(after(edit('H'), edit('H', 'careful'), edit('Hi')).past).toHaveLength(3);
  });

  it('is more than one step where something else came between', () => {
    const steps = [detail('school', 'H'), choose('parents', 'careful'), detail('school', 'Hi')];
    expect(after(...steps).past).toHaveLength(3);
  });

  it('begins a new step after undo, so that it can be undone again', () => {
    const steps = [detail('school', 'H'), detail('owner', 'A'), UNDO, detail('school', 'Hi')];
    expect(after(...steps, UNDO).answers.details).toEqual({ school: 'H' });
  });
});

it('refuses to start from a model that does not exist', () => {
  expect(() => after({ type: 'base', base: 'sea-bank' })).toThrow('There is no model "sea-bank".');
});
