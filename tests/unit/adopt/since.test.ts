import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, type Answers } from '../../../src/adopt/answers.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { changesNote } from '../../../src/adopt/note.ts';
import { recorded } from '../../../src/adopt/record.ts';
import {
  recordedClauses,
  recordedLines,
  type RecordedClause,
  type RecordedPolicy,
} from '../../../src/adopt/recorded.ts';
import { changesFromFile, changesSince } from '../../../src/adopt/since-version.ts';
import { changesBetween } from '../../../src/adopt/since.ts';
import { LOGO, soundAnswers } from '../support/answers.ts';
import { answered, ownClause, TEMPLATE } from '../support/template.ts';

const words = (answers: Answers) => recorded(assemble(TEMPLATE, answers));
const ADOPTED = { kind: 'adopted', on: '2026-12-09', version: '1.0' } as const;
const between = (before: Answers, now: Answers) =>
  changesBetween(words(before), words(now), ADOPTED).substantive;

describe('two versions', () => {
  it('of the same words have nothing between them', () => {
    fc.assert(
      fc.property(soundAnswers(), (answers) => {
        expect(between(answers, answers)).toEqual([]);
      }),
    );
  });

  it('differ by what was reworded, added and left out, in the order of the newer', () => {
    const before = answered({ choices: { parents: 'careful' } });
    const now = answered({
      choices: { parents: 'careful', review: LEFT_OUT },
      edits: { 'people/all': { text: 'This policy is for everybody at {school}.', bullets: [] } },
      own: [ownClause(1, 'contact')],
    });
    expect(between(before, now)).toMatchObject([
      {
        kind: 'wording',
        id: 'people',
        words: { now: ['This policy is for everybody at [Name of the school].'] },
      },
      { kind: 'own', id: 'own-1', title: 'Hats', after: 'Staff wear.' },
      { kind: 'left-out', id: 'review', words: { now: [] } },
    ]);
  });

  it('show which words went and which came', () => {
    const now = answered({
      edits: {
        'people/all': { text: 'This policy is for all who teach at {school}.', bullets: [] },
      },
    });
    const [change] = between(answered(), now);
    expect(change?.diff?.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'changed', a: 'work ', b: 'teach ' },
    ]);
  });

  it('do not differ by where a clause stands', () => {
    const order = [{ section: 'oversight', clauses: ['review', 'whistles'] }];
    const plain = answered({ edits: { 'parents/not-allowed': { text: 'No.', bullets: [] } } });
    expect(between(plain, { ...plain, order })).toEqual([]);
  });

  it('do not take a clause of one school for that of another because both are the first of its own', () => {
    const one = answered({ own: [ownClause(1, 'scope', 'Hats', 'Staff wear hats of straw.')] });
    const other = answered({ own: [ownClause(1, 'scope', 'Bells', 'Pupils ring at noon.')] });
    expect(between(one, other).map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'own Bells',
      'left-out Hats',
    ]);
    const renamed = answered({
      own: [ownClause(1, 'scope', 'Straw hats', 'Staff wear hats of straw.')],
    });
    expect(between(one, renamed)).toMatchObject([{ kind: 'wording', title: 'Straw hats' }]);
  });

  it('account for every clause: what is not among the changes reads as it did, but for numbers', () => {
    const textOf = ({ heading, paragraphs, bullets }: RecordedClause) =>
      JSON.stringify([heading, paragraphs, bullets]).replaceAll(/ \(see clause [\d.]+\)/g, '');
    fc.assert(
      fc.property(soundAnswers(), soundAnswers(), (before, now) => {
        const changes = between(before, now);
        const [old, fresh] = [before, now].map((one) => recordedClauses(words(one)));
        const isTold = (lines: readonly string[], side: 'before' | 'now') =>
          changes.some((one) => one.words[side].join('\n').endsWith(lines.join('\n')));
        for (const [mine, others, side] of [
          [old, fresh, 'before'],
          [fresh, old, 'now'],
        ] as const) {
          const texts = new Set(others?.map(textOf));
          const untold = mine?.filter((one) => !texts.has(textOf(one)));
          expect(untold?.filter((one) => !isTold(recordedLines(one), side))).toEqual([]);
        }
      }),
    );
  });

  it('do not differ where a reference has another number since a clause came or went', () => {
    const before = answered({ choices: { parents: 'careful' } });
    const now = answered({ choices: { parents: 'careful', people: LEFT_OUT } });
    expect(between(before, now).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'left-out people',
    ]);
    const without = answered({ choices: { parents: 'careful', whistles: LEFT_OUT } });
    expect(between(before, without).map(({ id }) => id)).toEqual(['whistles']);
  });

  it('pair own clauses that are the same words under other ids, as in another file', () => {
    const hats = (id: number) => ownClause(id, 'scope', 'Hats', 'Staff wear hats of straw.');
    const bells = (id: number) => ownClause(id, 'scope', 'Bells', 'Pupils ring at noon.');
    expect(
      between(answered({ own: [hats(1), bells(2)] }), answered({ own: [bells(1), hats(2)] })),
    ).toEqual([]);
    const reworded = ownClause(1, 'scope', 'Hats', 'Everybody has a cap.');
    expect(between(answered({ own: [hats(3)] }), answered({ own: [reworded] }))).toMatchObject([
      { kind: 'wording', id: 'own-1' },
    ]);
  });

  it('keep apart a clause that came and one that went with the same id', () => {
    const one = answered({ own: [ownClause(1, 'scope', 'Hats', 'Staff wear hats of straw.')] });
    const other = answered({ own: [ownClause(1, 'scope', 'Bells', 'Pupils ring at noon.')] });
    const version = { ...ADOPTED, template: 'one', policy: words(one) };
    const { groups } = changesNote(
      TEMPLATE,
      other,
      changesSince(TEMPLATE, other, version),
    ).consultation;
    expect(groups.flatMap(({ changes }) => changes.map(({ name }) => name))).toEqual([
      'Hats',
      '1.2 Bells',
    ]);
  });

  it('tell a heading that changed together with its words, and a title', () => {
    const hats = answered({ own: [ownClause(1, 'scope', 'Hats', 'Staff wear hats of straw.')] });
    const now = answered({
      own: [ownClause(1, 'scope', 'Straw hats', 'Staff wear hats of dry straw.')],
    });
    expect(between(hats, now)[0]?.words).toEqual({
      before: ['Hats', 'Staff wear hats of straw.'],
      now: ['Straw hats', 'Staff wear hats of dry straw.'],
    });
    const policy = words(hats);
    const titled = { ...policy, title: 'Posting' };
    expect(changesBetween(policy, titled, ADOPTED).substantive).toMatchObject([
      { kind: 'wording', title: 'Title of the policy', words: { now: ['Posting'] } },
    ]);
  });

  it('tell the opening words of a section that came, went or changed', () => {
    const policy = words(answered());
    const opened = {
      ...policy,
      sections: policy.sections.map((one, at) =>
        at === 0 ? { ...one, opening: ['Read this first.'] } : one,
      ),
    };
    const [first, ...others] = opened.sections;
    const lacking = { ...opened, sections: others };
    const told = (before: RecordedPolicy, now: RecordedPolicy) =>
      changesBetween(before, now, ADOPTED).substantive.map(({ kind, title }) => `${kind} ${title}`);
    expect(told(policy, opened)).toEqual(['wording Scope (opening words)']);
    expect(told(lacking, opened)[0]).toBe('filled Scope (opening words)');
    expect(told(opened, lacking)[0]).toBe('left-out Scope (opening words)');
    const renamed = { ...policy, sections: [{ ...first, title: 'Reach' } as never, ...others] };
    expect(told(opened, renamed)).toEqual(['wording Reach (section)']);
  });
});

describe('a note on what has changed', () => {
  const now = answered({ edits: { 'people/all': { text: 'For all.', bullets: [] } } });

  it('since a version says which', () => {
    const version = { ...ADOPTED, template: 'one', policy: words(answered()) };
    const note = changesNote(TEMPLATE, now, changesSince(TEMPLATE, now, version));
    expect(note.lead).toBe(
      'The title and the clauses of this policy are compared with version 1.0, adopted on 9 December 2026, word by word.',
    );
    expect(note.consultation.groups[0]?.changes[0]).toMatchObject({
      name: '1.1 People covered',
      says: 'Worded differently.',
    });
  });

  it('since a version with the same words says that none differs', () => {
    const version = { ...ADOPTED, template: 'one', policy: words(now) };
    const { consultation } = changesNote(TEMPLATE, now, changesSince(TEMPLATE, now, version));
    expect(consultation.lead).toBe(
      'No clause is worded otherwise than in version 1.0, adopted on 9 December 2026.',
    );
  });

  it('since a version without a number is said so too', () => {
    const version = { ...ADOPTED, version: '', template: 'one', policy: words(answered()) };
    const { lead } = changesNote(TEMPLATE, now, changesSince(TEMPLATE, now, version));
    expect(lead).toBe(
      'The title and the clauses of this policy are compared with the version adopted on 9 December 2026, word by word.',
    );
  });

  it('names the other as it is called, though a sentence ends there', () => {
    const left = answered({ choices: { review: LEFT_OUT } });
    const note = changesNote(
      TEMPLATE,
      left,
      changesFromFile(TEMPLATE, left, now, 'hill-view.json'),
    );
    const said = note.consultation.groups.flatMap(({ changes }) => changes.map(({ says }) => says));
    expect(said).toContain('Left out. It is in hill-view.json.');
  });

  it('against another file names the file, and says where nothing differs', () => {
    const same = changesNote(TEMPLATE, now, changesFromFile(TEMPLATE, now, now, 'hill-view.json'));
    expect(same.consultation.lead).toBe(
      'No clause differs from hill-view.json by more than names, roles and dates.',
    );
    expect(same.filledIn).toBeNull();
  });

  it('against another file lists what differs beside the clauses', () => {
    const other = answered({
      details: { owner: 'Bursar', date_adopted: '2026-12-09' },
      forms: ['staff-list'],
      order: [{ section: 'oversight', clauses: ['review', 'whistles'] }],
    });
    const note = changesNote(
      TEMPLATE,
      answered({ logo: LOGO }),
      changesFromFile(TEMPLATE, answered({ logo: LOGO }), other, 'other.json'),
    );
    expect(note.consultation.lead).toBe(
      'No clause differs from other.json by more than names, roles and dates.',
    );
    expect(note.filledIn).toMatchObject({
      title: 'Details that differ',
      items: [
        'Owner: nothing, in place of “Bursar”',
        'Date adopted: nothing, in place of “9 December 2026”',
        'Forms: nothing, in place of “Staff who have read this policy”',
        'Logo: another, or none on one side',
        'Order of the clauses',
      ],
    });
  });

  it('against another file tells a role once, and not in every clause that names it', () => {
    const other = answered({ details: { head: 'the principal', school: 'Mill Lane' } });
    const mine = answered({
      details: { head: 'the headteacher', school: 'Hill View' },
      edits: { 'parents/not-allowed': { text: 'Staff ask {head} first.', bullets: [] } },
    });
    const { changes } = changesFromFile(TEMPLATE, mine, other, 'other.json');
    expect(changes.substantive).toMatchObject([
      {
        id: 'parents',
        words: {
          before: [
            'Staff must not be friends with parents (see clause 2.2). The principal may allow it.',
          ],
          now: ['Staff ask the headteacher first.'],
        },
      },
    ]);
    expect(changes.filledIn).toEqual([
      'Name of the school: “Hill View”, in place of “Mill Lane”',
      'Head: “the headteacher”, in place of “the principal”',
    ]);
  });
});
