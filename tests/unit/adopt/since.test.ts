import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, type Answers } from '../../../src/adopt/answers.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { changesNote } from '../../../src/adopt/note.ts';
import { recorded } from '../../../src/adopt/recorded.ts';
import { changesFromFile, changesSince } from '../../../src/adopt/since-version.ts';
import { changesBetween } from '../../../src/adopt/since.ts';
import { soundAnswers } from '../support/answers.ts';
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

  it('do not differ where a reference has the number that another clause has now', () => {
    const before = answered({ choices: { parents: 'not-allowed' } });
    const now = { ...before, own: [ownClause(1, 'contact')] };
    const order = [{ section: 'contact', clauses: ['parents', 'own-1', 'channels'] }];
    expect(between(before, { ...now, order }).map(({ id }) => id)).toEqual(['own-1']);
    // A number that is typed is a word like others.
    const typed = (number: string) =>
      answered({ edits: { 'people/all': { text: `Read clause ${number}.`, bullets: [] } } });
    expect(between(typed('2.1'), typed('2.2'))).toHaveLength(1);
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

  it('account for every clause: what is not among the changes reads as it did', () => {
    fc.assert(
      fc.property(soundAnswers(), soundAnswers(), (before, now) => {
        const changed = new Set(between(before, now).map(({ id }) => id));
        const lines = (answers: Answers) =>
          new Map(
            words(answers)
              .sections.flatMap(({ clauses }) => clauses)
              .map((one) => [
                one.id,
                JSON.stringify([one.heading, one.paragraphs, one.bullets]).replaceAll(
                  /\(see clause [\d.]+\)/g,
                  '(see another clause)',
                ),
              ]),
          );
        const [old, fresh] = [lines(before), lines(now)];
        for (const id of new Set([...old.keys(), ...fresh.keys()])) {
          if (!changed.has(id)) expect(fresh.get(id)).toBe(old.get(id));
        }
      }),
    );
  });
});

describe('a note on what has changed', () => {
  const now = answered({ edits: { 'people/all': { text: 'For all.', bullets: [] } } });

  it('since a version says which', () => {
    const version = { ...ADOPTED, template: 'one', policy: words(answered()) };
    const note = changesNote(TEMPLATE, now, changesSince(TEMPLATE, now, version));
    expect(note.lead).toBe(
      'This policy is compared with version 1.0, adopted on 9 December 2026, word by word.',
    );
    expect(note.consultation.groups[0]?.changes[0]).toMatchObject({
      name: '1.1 People covered',
      says: 'Worded differently.',
    });
  });

  it('since a version without a number is said so too', () => {
    const version = { ...ADOPTED, version: '', template: 'one', policy: words(answered()) };
    const { lead } = changesNote(TEMPLATE, now, changesSince(TEMPLATE, now, version));
    expect(lead).toBe(
      'This policy is compared with the version adopted on 9 December 2026, word by word.',
    );
  });

  it('against another file names the file, and says where nothing differs', () => {
    const same = changesNote(TEMPLATE, now, changesFromFile(TEMPLATE, now, now, 'hill-view.json'));
    expect(same.consultation.lead).toBe('No word differs from hill-view.json.');
  });
});
