import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOtherTemplate, LEFT_OUT, type Answers } from '../../../src/adopt/answers.ts';
import { wordingOf, withBasis } from '../../../src/adopt/wordings.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { inlineText } from '../../../src/adopt/fill.ts';
import { readAnswers, writeAnswers } from '../../../src/adopt/read-answers.ts';
import {
  keepRevision,
  settleNews,
  takeOpening,
  takeRevision,
  templateNews,
} from '../../../src/adopt/revisions.ts';
import { initialState, reduce, type Action, type State } from '../../../src/adopt/state.ts';
import {
  positionOf,
  topicOf,
  type Template,
  type TemplateTopic,
} from '../../../src/adopt/template.ts';
import { soundAnswers } from '../support/answers.ts';
import { answered, clauseOf, linesOf, TEMPLATE } from '../support/template.ts';

const NEW = 'This policy is for all who work or help at {school}.';

const BELLS: TemplateTopic = {
  ...(TEMPLATE.topics[0] as TemplateTopic),
  id: 'bells',
  title: 'Bells',
  models: {
    'hill-view': { position: null, clauses: [], says: '' },
    'mill-lane': { position: null, clauses: [], says: '' },
  },
};

/** The template a year later: one wording is revised, one topic is new. */
const LATER: Template = {
  ...TEMPLATE,
  version: 'two',
  sections: TEMPLATE.sections.map((one) =>
    one.id === 'scope' ? { ...one, topics: [...one.topics, 'bells'] } : one,
  ),
  topics: [
    ...TEMPLATE.topics.map((topic) => ({
      ...topic,
      positions: topic.positions.map((one) => (one.id === 'all' ? { ...one, text: NEW } : one)),
    })),
    BELLS,
  ],
};

/** Answers saved under the template of last year, opened under that of today. */
function openedLater(answers: Answers): Answers {
  const read = readAnswers(LATER, writeAnswers(answers));
  expect(read.problems).toEqual([]);
  return read.answers as Answers;
}

const peopleIn = (answers: Answers) => clauseOf(answers, 'people', LATER);
const OLD_WORDS = 'This policy is for all who work at [Name of the school].';
const NEW_WORDS = 'This policy is for all who work or help at [Name of the school].';

describe('a template that has changed', () => {
  it('changes no word of a policy until its school takes it', () => {
    const opened = openedLater(answered());
    expect(linesOf(opened, LATER)).toEqual(linesOf(answered()));
    expect(isOtherTemplate(LATER, opened)).toBe(true);
  });

  it('tells which wordings are revised, with the words, and which topics are new', () => {
    const { revisions, topics } = templateNews(LATER, openedLater(answered()));
    expect(revisions).toMatchObject([
      { topic: { id: 'people' }, position: 'all', isEdited: false },
    ]);
    expect(revisions[0]?.diff.find(({ kind }) => kind !== 'same')).toMatchObject({ b: 'or help ' });
    expect(topics.map(({ id }) => id)).toEqual(['bells']);
  });

  it('has nothing to tell to those who left the topic out, or who took another position', () => {
    for (const people of [LEFT_OUT, 'employees']) {
      const opened = openedLater(answered({ choices: { people } }));
      expect(templateNews(LATER, opened).revisions).toEqual([]);
    }
  });

  it('has nothing to tell to answers of before it was noted', () => {
    const older = { ...answered(), version: 1, basis: undefined, template: undefined };
    const read = readAnswers(LATER, JSON.stringify(older));
    expect(templateNews(LATER, read.answers as Answers)).toEqual({
      revisions: [],
      openings: [],
      topics: [],
    });
  });
});

describe('a revised wording', () => {
  it('that is taken is in the policy', () => {
    const taken = takeRevision(LATER, openedLater(answered()), 'people');
    expect(peopleIn(taken)).toBe(NEW_WORDS);
    expect(templateNews(LATER, taken).revisions).toEqual([]);
  });

  it('that is not taken leaves the words, which are the school’s own then', () => {
    const kept = keepRevision(LATER, openedLater(answered()), 'people');
    expect(peopleIn(kept)).toBe(OLD_WORDS);
    expect(kept.edits['people/all']?.text).toBe('This policy is for all who work at {school}.');
    expect(templateNews(LATER, kept).revisions).toEqual([]);
  });

  it('takes the place of an edited wording only if it is taken', () => {
    const edits = { 'people/all': { text: 'For us.', bullets: [] } };
    const opened = openedLater(answered({ edits }));
    expect(templateNews(LATER, opened).revisions).toMatchObject([{ isEdited: true }]);
    expect(peopleIn(opened)).toBe('For us.');
    expect(peopleIn(keepRevision(LATER, opened, 'people'))).toBe('For us.');
    expect(peopleIn(takeRevision(LATER, opened, 'people'))).toBe(NEW_WORDS);
  });

  it('does not come in unseen when the school tries another position and goes back', () => {
    const choose = (state: State, choice: string) =>
      reduce(LATER, state, { type: 'choose', topic: 'people', choice });
    const there = choose(initialState(openedLater(answered())), 'employees');
    const back = choose(there, 'all').answers;
    expect(peopleIn(back)).toBe(OLD_WORDS);
    expect(templateNews(LATER, back).revisions).toHaveLength(1);
    const settled = choose(initialState(settleNews(LATER, there.answers)), 'all').answers;
    expect(peopleIn(settled)).toBe(NEW_WORDS);
  });

  it('is at once for a choice that is new', () => {
    const opened = openedLater(answered({ choices: { people: LEFT_OUT } }));
    const { answers } = readAnswers(
      LATER,
      writeAnswers({ ...opened, choices: { ...opened.choices, people: 'all' } }),
    );
    expect(peopleIn(answers as Answers)).toBe(NEW_WORDS);
  });
});

describe('a school that has gone through the changes', () => {
  it('keeps what it has not taken, and is not asked again', () => {
    const settled = settleNews(LATER, openedLater(answered()));
    expect(peopleIn(settled)).toBe(OLD_WORDS);
    expect(isOtherTemplate(LATER, settled)).toBe(false);
    expect(templateNews(LATER, settled)).toEqual({ revisions: [], openings: [], topics: [] });
    expect(linesOf(settled, LATER)).toEqual(linesOf(answered()));
  });
});

describe('whatever a school does about the changes, in any order', () => {
  const topic = fc.constantFrom(...LATER.topics.map(({ id }) => id));
  const position = fc.constantFrom('all', 'employees', 'careful', 'only', 'law', LEFT_OUT);
  /** What is done, and the topic of which it may change the words. */
  const step: fc.Arbitrary<readonly [Action, string | null]> = fc.oneof(
    fc
      .tuple(topic, position)
      .filter(
        ([id, choice]) => choice === LEFT_OUT || positionOf(topicOf(LATER, id), choice) !== null,
      )
      .map(([id, choice]) => [{ type: 'choose', topic: id, choice } as const, id] as const),
    topic.map((id) => [doing((now) => takeRevision(LATER, now, id)), id] as const),
    topic.map((id) => [doing((now) => keepRevision(LATER, now, id)), null] as const),
    fc.constant([doing((now) => settleNews(LATER, now)), null] as const),
  );

  it('no word on another topic changes, and every step can be taken back', () => {
    fc.assert(
      fc.property(soundAnswers(), fc.array(step, { maxLength: 12 }), (answers, steps) => {
        const opened = { ...openedLater(answers), looked: [] };
        let state = initialState(opened);
        for (const [action, changed] of steps) {
          const next = reduce(LATER, state, action);
          expect(wordsBut(changed, next.answers)).toEqual(wordsBut(changed, state.answers));
          state = next;
        }
        while (state.past.length > 0) state = reduce(LATER, state, { type: 'undo' });
        expect(state.answers).toEqual(opened);
      }),
    );
  });
});

function doing(change: (answers: Answers) => Answers): Action {
  return { type: 'do', change };
}

function wordsBut(changed: string | null, answers: Answers) {
  const others = LATER.topics.filter(({ id }) => id !== changed);
  return others.map((one) => {
    const wording = wordingOf(one, answers);
    return wording && [wording.text, ...wording.bullets];
  });
}

describe('the paragraph with which a section begins', () => {
  const withOpening = (opening: string, version: string): Template => ({
    ...TEMPLATE,
    version,
    sections: TEMPLATE.sections.map((one) => (one.id === 'scope' ? { ...one, opening } : one)),
  });
  const BEFORE = withOpening('This is for {school}.', 'one');
  const AFTER = withOpening('This is for all of {school}.', 'two');
  const openingIn = (answers: Answers) =>
    assemble(AFTER, answers).sections[0]?.opening.map(inlineText);
  const { answers } = readAnswers(AFTER, writeAnswers(withBasis(BEFORE, answered())));
  const opened = answers as Answers;

  it('stays as it was until the school takes the new one', () => {
    expect(openingIn(opened)).toEqual(['This is for [Name of the school].']);
    expect(templateNews(AFTER, opened).openings).toMatchObject([{ section: { id: 'scope' } }]);
    const taken = takeOpening(AFTER, opened, 'scope');
    expect(openingIn(taken)).toEqual(['This is for all of [Name of the school].']);
    expect(templateNews(AFTER, taken).openings).toEqual([]);
  });

  it('stays as it was where the school has gone through the rest', () => {
    const settled = settleNews(AFTER, opened);
    expect(openingIn(settled)).toEqual(['This is for [Name of the school].']);
    expect(templateNews(AFTER, settled).openings).toEqual([]);
  });
});
