import { describe, expect, it } from 'vitest';
import { LEFT_OUT, RECOMMENDED } from '../../../src/adopt/answers.ts';
import { findIssues } from '../../../src/adopt/checks.ts';
import { nextUndecided, rowMarks, topicsShown } from '../../../src/adopt/row-marks.ts';
import { topicOf } from '../../../src/adopt/template.ts';
import { decideUndecided, dropEdit, unusedEdits } from '../../../src/adopt/undecided.ts';
import { workInWords } from '../../../src/adopt/work-in-words.ts';
import { answered, ownClause, TEMPLATE } from '../support/template.ts';

const EDITED = { text: 'x', bullets: [] };
const SOME = answered(
  {
    choices: { parents: 'not-allowed', review: '3-yearly' },
    edits: { 'whistles/guidance': EDITED },
  },
  'mill-lane',
);

describe('a row', () => {
  it.each([
    ['parents', { isChanged: true, isEdited: false, isUndecided: false }],
    ['whistles', { isChanged: false, isEdited: true, isUndecided: false }],
    ['people', { isChanged: false, isEdited: false, isUndecided: true }],
  ])('on %s says what it is', (id, marks) => {
    expect(rowMarks(topicOf(TEMPLATE, id), SOME, [])).toEqual({ ...marks, issues: [] });
  });

  it('says what there is to think about', () => {
    const issues = findIssues(TEMPLATE, SOME);
    expect(rowMarks(topicOf(TEMPLATE, 'review'), SOME, issues).issues).toMatchObject([
      { severity: 'risk' },
    ]);
  });
});

describe('the rows that are shown', () => {
  it.each([
    ['all', ['people', 'parents', 'channels', 'whistles', 'review']],
    ['changed', ['parents', 'whistles', 'review']],
    ['undecided', ['people', 'channels']],
  ] as const)('are, of %s, those and no others', (filter, ids) => {
    expect([...topicsShown(TEMPLATE, SOME, filter)]).toEqual(ids);
  });

  it('have the school’s own clauses among what is changed, and nowhere else', () => {
    const own = answered({ own: [ownClause(1, 'scope')] });
    const ids = (filter: 'all' | 'changed' | 'undecided') => [
      ...topicsShown(TEMPLATE, own, filter),
    ];
    expect(ids('changed')).toEqual(['own-1']);
    expect(ids('all')).not.toContain('own-1');
    expect(ids('undecided')).toEqual([]);
  });

  it('lead from one undecided topic to the next, and round', () => {
    expect(nextUndecided(TEMPLATE, SOME, null)).toBe('people');
    expect(nextUndecided(TEMPLATE, SOME, 'people')).toBe('channels');
    expect(nextUndecided(TEMPLATE, SOME, 'channels')).toBe('people');
    expect(nextUndecided(TEMPLATE, answered(), 'people')).toBeNull();
  });
});

describe('all undecided topics', () => {
  it('are left out, and nothing else is changed', () => {
    const { choices } = decideUndecided(TEMPLATE, SOME, LEFT_OUT);
    expect(choices).toEqual({ ...SOME.choices, people: LEFT_OUT, channels: LEFT_OUT });
  });

  it('take what is recommended, also where that is to leave them out', () => {
    const { choices } = decideUndecided(TEMPLATE, SOME, RECOMMENDED);
    expect(choices).toEqual({ ...SOME.choices, people: 'all', channels: LEFT_OUT });
  });

  it('are none where all is decided: there is nothing to undo then', () => {
    const all = answered();
    expect(decideUndecided(TEMPLATE, all, LEFT_OUT)).toBe(all);
  });
});

describe('an edited wording', () => {
  const answers = answered({
    choices: { parents: 'careful' },
    edits: { 'parents/not-allowed': EDITED, 'parents/careful': EDITED },
  });

  it('that does not apply to the position chosen is reported, and kept', () => {
    expect(unusedEdits(answers)).toEqual([
      { topic: 'parents', position: 'not-allowed', wording: EDITED },
    ]);
  });

  it('is deleted alone', () => {
    const [edit] = unusedEdits(answers);
    if (!edit) throw new Error('There is an edit.');
    expect(dropEdit(answers, edit).edits).toEqual({ 'parents/careful': EDITED });
  });
});

it('a copy of answers is told from another by what was done', () => {
  expect(workInWords(TEMPLATE, answered({}, RECOMMENDED))).toBe('from our recommendation');
  const busy = answered({
    details: { school: 'Hill View', head: ' ' },
    choices: { parents: 'careful', review: '3-yearly' },
    edits: { 'whistles/law': EDITED },
    own: [ownClause(1, 'scope'), ownClause(2, 'scope')],
  });
  expect(workInWords(TEMPLATE, busy)).toBe(
    'from Hill View, 1 detail, 2 choices of your own, 1 wording changed, 2 clauses of your own',
  );
});
