import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, RECOMMENDED, type Answers } from '../../../src/adopt/answers.ts';
import { startFrom } from '../../../src/adopt/starts.ts';
import { without } from '../../../src/adopt/without.ts';
import { changesFromBase, type Change } from '../../../src/adopt/changes.ts';
import { anyAnswers, soundAnswers } from '../support/answers.ts';
import { answered, clauseOf, ownClause, TEMPLATE } from '../support/template.ts';

const substantive = (answers: Answers) => changesFromBase(TEMPLATE, answers).substantive;

/** The only change there is. */
function only(answers: Answers): Change {
  const [change, ...others] = substantive(answers);
  if (!change) throw new Error('Nothing has changed.');
  expect(others).toEqual([]);
  return change;
}

/** Hill View with a wording of its own for the position that it starts from. */
function edited(text: string, bullets: string[] = [], parts: Parameters<typeof answered>[0] = {}) {
  return answered({ ...parts, edits: { 'parents/not-allowed': { text, bullets } } });
}

describe('nothing', () => {
  it.each(['hill-view', 'mill-lane', RECOMMENDED])('has changed at a start from %s', (base) => {
    expect(changesFromBase(TEMPLATE, startFrom(TEMPLATE, base))).toEqual({
      from: { kind: 'start', base },
      substantive: [],
      filledIn: [],
    });
  });

  it('has changed while a topic is not decided', () => {
    expect(substantive(answered({ choices: { parents: null } }))).toEqual([]);
  });

  it('has changed where a model says nothing and the topic is left out', () => {
    expect(substantive(answered({ choices: { people: LEFT_OUT } }, 'mill-lane'))).toEqual([]);
  });

  it('has changed where the recommendation leaves a topic out and so does the school', () => {
    expect(substantive(answered({ choices: { channels: LEFT_OUT } }, RECOMMENDED))).toEqual([]);
  });
});

describe('another position', () => {
  it('is a change of position, with both, and the clauses of the model', () => {
    expect(only(answered({ choices: { parents: 'careful' } }))).toMatchObject({
      kind: 'position',
      id: 'parents',
      title: 'Parents as friends',
      before: 'Not allowed',
      after: 'Allowed with care',
      modelClauses: ['2.1', '2.1.a'],
      diff: null,
    });
  });

  it('than the recommended one has no clauses of a model', () => {
    expect(only(answered({ choices: { parents: 'not-allowed' } }, RECOMMENDED))).toMatchObject({
      kind: 'position',
      before: 'Allowed with care',
      after: 'Not allowed',
      modelClauses: [],
    });
  });

  it('where the model says nothing fills a gap', () => {
    expect(only(answered({ choices: { channels: 'only' } }, 'mill-lane'))).toMatchObject({
      kind: 'filled',
      id: 'channels',
      title: 'Official channels',
      before: null,
      after: 'Only these',
      modelClauses: ['5'],
      diff: null,
    });
  });

  it('where the recommendation leaves the topic out fills a gap too', () => {
    expect(only(answered({ choices: { channels: 'any' } }, RECOMMENDED))).toMatchObject({
      kind: 'filled',
      before: null,
      after: 'Any',
      modelClauses: [],
    });
  });
});

describe('a topic that is left out', () => {
  it('is a change, with the position that the model takes', () => {
    expect(only(answered({ choices: { review: LEFT_OUT } }))).toMatchObject({
      kind: 'left-out',
      id: 'review',
      title: 'Review',
      before: 'Every 12 months',
      after: null,
      modelClauses: ['9'],
      diff: null,
    });
  });

  it('against the recommendation is one too', () => {
    expect(only(answered({ choices: { review: LEFT_OUT } }, RECOMMENDED)).kind).toBe('left-out');
  });

  it('has no change of wording, though one was written', () => {
    const answers = edited('Never.', [], { choices: { parents: LEFT_OUT } });
    expect(substantive(answers).map((one) => one.kind)).toEqual(['left-out']);
  });
});

describe('a wording of the school', () => {
  it('is a change, with the words of the template against it as both are in the policy', () => {
    const change = only(edited('Staff must not be friends with pupils{see:channels}. {Head} may.'));
    expect(change).toMatchObject({
      kind: 'wording',
      id: 'parents',
      title: 'Parents as friends',
      before: 'Not allowed',
      after: 'Not allowed',
      modelClauses: ['2.1', '2.1.a'],
    });
    const parts = change.diff ?? [];
    expect(parts.map((part) => part.a).join('')).toBe(clauseOf(answered(), 'parents'));
    expect(parts.map((part) => part.b).join('')).toBe(
      'Staff must not be friends with pupils (see clause 2.2). The headteacher may.',
    );
    expect(parts.filter((part) => part.kind === 'changed')).toEqual([
      { kind: 'changed', a: 'parents ', b: 'pupils ' },
      { kind: 'changed', a: 'allow it.', b: '' },
    ]);
  });

  it('that is the same as the template’s is none', () => {
    const same = 'Staff must not be friends with parents{see:channels}. {Head} may allow it.';
    expect(substantive(edited(same))).toEqual([]);
  });

  it('that comes to the same words once it is filled in is none', () => {
    const spelt =
      'Staff must not be friends with parents (see clause 2.2). The headteacher may allow it.';
    expect(substantive(edited(spelt))).toEqual([]);
  });

  it('that differs only in capitals or punctuation shows both as a whole', () => {
    const [a, b] = [
      clauseOf(answered(), 'parents'),
      'STAFF must not be friends with parents (see clause 2.2): the headteacher may allow it!',
    ];
    expect(only(edited(b)).diff).toEqual([{ kind: 'changed', a, b }]);
  });

  it('for another position than the one chosen is none', () => {
    const edits = { 'parents/careful': { text: 'Ask first.', bullets: [] } };
    expect(substantive(answered({ edits }))).toEqual([]);
  });

  it('of bullets is compared with the bullets', () => {
    const bullets = ['are careful', 'tell nobody'];
    const edits = { 'parents/careful': { text: 'Staff who are friends with parents:', bullets } };
    const change = only(answered({ edits }, 'mill-lane'));
    expect((change.diff ?? []).map((part) => part.b).join('')).toBe(
      'Staff who are friends with parents:\n• are careful\n• tell nobody',
    );
  });

  it('has its lines and those of the template, for those who show them side by side', () => {
    const bullets = ['are careful', 'tell nobody'];
    const edits = { 'parents/careful': { text: 'Staff who are friends with parents:', bullets } };
    const { diff, words } = only(answered({ edits }, 'mill-lane'));
    expect(words).toEqual({
      before: [
        'Staff who are friends with parents:',
        '• are careful',
        '• tell the headteacher of any trouble (see clause 2.1)',
      ],
      now: ['Staff who are friends with parents:', '• are careful', '• tell nobody'],
    });
    expect((diff ?? []).map((part) => part.a).join('')).toBe(words?.before.join('\n'));
  });

  it('for another position is two changes, of position and of wording, in this order', () => {
    const edits = { 'parents/careful': { text: 'Ask first.', bullets: [] } };
    const changes = substantive(answered({ edits, choices: { parents: 'careful' } }));
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['position', 'Not allowed', 'Allowed with care'],
      ['wording', 'Not allowed', 'Allowed with care'],
    ]);
  });
});

describe('a clause of the school’s own', () => {
  it('is a change, without a position or anything to compare it with', () => {
    expect(only(answered({ own: [ownClause(1, 'scope')] }))).toMatchObject({
      kind: 'own',
      id: 'own-1',
      title: 'Hats',
      before: null,
      after: 'Staff wear.',
      modelClauses: [],
      diff: null,
    });
  });

  it('is quoted by its first words, filled in and with its bullets, and cut between two words', () => {
    const text = `Staff ask {head}:\n- once\n- ${'and again once more '.repeat(20)}`;
    const { after } = only(answered({ own: [ownClause(1, 'scope', 'Hats', text)] }));
    expect(after).toMatch(
      /^Staff ask the headteacher: once; and again once more .* (and|again|once|more) …$/,
    );
    expect(after?.length).toBeLessThanOrEqual(142);
  });
});

describe('a detail that asks or promises something', () => {
  const details = TEMPLATE.details.map((one) =>
    one.id === 'channels' || one.id === 'head' ? { ...one, substance: true } : one,
  );
  const changesFor = (typed: Record<string, string>) =>
    changesFromBase({ ...TEMPLATE, details }, answered({ details: typed }));

  it('is a change to consult on, and not only filled in', () => {
    const { substantive: all, filledIn } = changesFor({ channels: 'email', owner: 'Bursar' });
    expect(filledIn).toEqual(['Owner']);
    expect(all).toMatchObject([
      { kind: 'detail', id: 'detail-channels', title: 'Channels', before: null, after: 'email' },
    ]);
  });

  it('is compared with what was there', () => {
    expect(changesFor({ head: 'the principal' }).substantive).toMatchObject([
      { before: 'the headteacher', after: 'the principal' },
    ]);
    expect(changesFor({ head: 'the headteacher' })).toMatchObject({
      substantive: [],
      filledIn: [],
    });
  });
});

describe('changes', () => {
  it('are in the order of the document, own clauses last', () => {
    const answers = edited('Never.', [], {
      choices: { review: '3-yearly', people: LEFT_OUT, whistles: 'guidance' },
      own: [ownClause(2, 'scope', 'Gloves'), ownClause(1, 'scope')],
    });
    expect(substantive(answers).map((one) => `${one.kind} ${one.id}`)).toEqual([
      'left-out people',
      'wording parents',
      'position whistles',
      'position review',
      'own own-2',
      'own own-1',
    ]);
  });

  it('keep what was only filled in apart, by its label', () => {
    const details = { owner: 'A. Head', school: 'Hill View', head: '  ' };
    expect(changesFromBase(TEMPLATE, answered({ details }))).toEqual({
      from: { kind: 'start', base: 'hill-view' },
      substantive: [],
      filledIn: ['Name of the school', 'Owner'],
    });
  });

  it('include months that were typed and are not those of the position', () => {
    const details = { review_months: '36' };
    expect(clauseOf(answered({ details }), 'review')).toBe('It is reviewed every 3 years.');
    expect(only(answered({ details }))).toMatchObject({
      kind: 'wording',
      id: 'review',
      title: 'Review',
      modelClauses: ['9'],
      diff: [
        { kind: 'same', a: 'It is reviewed every ', b: 'It is reviewed every ' },
        { kind: 'changed', a: '12 months.', b: '3 years.' },
      ],
    });
    expect(changesFromBase(TEMPLATE, answered({ details })).filledIn).toEqual([]);
  });

  it('do not include months that are those of the position, nor months that no clause shows', () => {
    const details = { review_months: '12' };
    const label = ['Months between reviews'];
    for (const review of ['yearly', 'no-period']) {
      const base = review === 'yearly' ? 'hill-view' : 'mill-lane';
      const changes = changesFromBase(TEMPLATE, answered({ details, choices: { review } }, base));
      expect(changes).toEqual({
        from: { kind: 'start', base },
        substantive: [],
        filledIn: label,
      });
    }
  });
});

describe('whatever a school answers', () => {
  it('nothing throws, and each topic has at most one change of position and one of wording', () => {
    fc.assert(
      fc.property(fc.oneof(soundAnswers(), anyAnswers), (answers) => {
        const changes = substantive(answers).filter((one) => one.kind !== 'own');
        const keys = changes.map((one) => `${one.id} ${one.diff ? 'wording' : 'position'}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('there is a change of wording if and only if the words of a clause differ', () => {
    fc.assert(
      fc.property(soundAnswers(), (answers) => {
        const bare = { ...answers, edits: {}, details: without(answers.details, 'review_months') };
        for (const { id } of TEMPLATE.topics) {
          const choice = answers.choices[id];
          if (choice === undefined || choice === LEFT_OUT) continue;
          const isChanged = substantive(answers).some((one) => one.id === id && one.diff);
          const words = (one: Answers) => clauseOf(one, id).replaceAll(' | ', '\n');
          expect(isChanged).toBe(words(answers) !== words(bare));
        }
      }),
    );
  });
});
