import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, type Answers } from '../../../src/adopt/answers.ts';
import { arranged, moveClause, moveSection } from '../../../src/adopt/order.ts';
import { soundAnswers } from '../support/answers.ts';
import { answered, linesOf, ownClause, TEMPLATE } from '../support/template.ts';

const OWN = answered({ own: [ownClause(1, 'contact')] });

const headings = (answers: Answers) => linesOf(answers).map((line) => line.split(' ')[0]);
const idsIn = (answers: Answers) => arranged(TEMPLATE, answers).map(({ clauses }) => clauses);

describe('the order of a policy', () => {
  it('is that of the template, with the school’s own clauses at the end of their sections', () => {
    expect(idsIn(OWN)).toEqual([
      ['people'],
      ['parents', 'channels', 'own-1'],
      ['whistles', 'review'],
    ]);
  });

  it('is the school’s where it has one, and numbers follow', () => {
    const order = [
      { section: 'oversight', clauses: ['review', 'whistles'] },
      { section: 'contact', clauses: ['own-1', 'channels', 'parents'] },
    ];
    const lines = linesOf({ ...OWN, order });
    expect(lines.slice(1, 4).map((line) => line.slice(0, 12))).toEqual([
      '1.1 This pol',
      '2 Oversight',
      '2.1 It is re',
    ]);
    // The section that the school has not placed is where the template has it: first.
    expect(arranged(TEMPLATE, { ...OWN, order }).map(({ section }) => section)).toEqual([
      'scope',
      'oversight',
      'contact',
    ]);
  });

  it('has a topic that the template has gained after what it follows there', () => {
    const order = [{ section: 'contact', clauses: ['own-1', 'parents'] }];
    expect(idsIn({ ...OWN, order })[1]).toEqual(['own-1', 'parents', 'channels']);
  });

  it('has every clause once, whatever was saved of it', () => {
    fc.assert(
      fc.property(soundAnswers(), (answers) => {
        const all = idsIn(answers).flat();
        const expected = [...TEMPLATE.topics, ...answers.own].map(({ id }) => id);
        expect(all.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

describe('a clause that is moved', () => {
  it('stands one place farther up or down', () => {
    expect(idsIn(moveClause(TEMPLATE, OWN, 'own-1', -1))[1]).toEqual([
      'parents',
      'own-1',
      'channels',
    ]);
    expect(idsIn(moveClause(TEMPLATE, OWN, 'parents', 1))[1]).toEqual([
      'channels',
      'parents',
      'own-1',
    ]);
  });

  it('passes over topics of which the policy has no clause', () => {
    const answers = answered({ choices: { channels: LEFT_OUT }, own: [ownClause(1, 'contact')] });
    const moved = moveClause(TEMPLATE, answers, 'own-1', -1);
    expect(
      linesOf(moved)
        .slice(2, 5)
        .map((line) => line.slice(0, 9)),
    ).toEqual(['2 Contact', '2.1 Staff', '2.2 Staff']);
    expect(linesOf(moved)[3]).toBe('2.1 Staff wear.');
  });

  it('goes on into the next section, and an own clause belongs there then', () => {
    const moved = moveClause(TEMPLATE, OWN, 'own-1', 1);
    expect(idsIn(moved)).toEqual([
      ['people'],
      ['parents', 'channels'],
      ['own-1', 'whistles', 'review'],
    ]);
    expect(moved.own[0]?.section).toBe('oversight');
    const back = moveClause(TEMPLATE, moved, 'own-1', -1);
    expect(idsIn(back)).toEqual(idsIn(OWN));
  });

  it('stays where there is no farther place', () => {
    expect(moveClause(TEMPLATE, OWN, 'people', -1)).toBe(OWN);
    expect(moveClause(TEMPLATE, OWN, 'review', 1)).toBe(OWN);
    expect(moveClause(TEMPLATE, OWN, 'gossip', 1)).toBe(OWN);
  });

  it('takes no other clause with it, and loses none', () => {
    const direction = fc.constantFrom(-1 as const, 1 as const);
    fc.assert(
      fc.property(soundAnswers(), fc.nat(8), direction, (answers, at, by) => {
        const ids = idsIn(answers).flat();
        const id = ids[at % ids.length] ?? '';
        const rest = (list: readonly string[]) => list.filter((one) => one !== id);
        const moved = moveClause(TEMPLATE, answers, id, by);
        expect(rest(idsIn(moved).flat())).toEqual(rest(ids));
        expect(idsIn(moved).flat()).toContain(id);
      }),
    );
  });
});

describe('a section that is moved', () => {
  it('takes its clauses with it, and every number follows', () => {
    const moved = moveSection(TEMPLATE, OWN, 'oversight', -1);
    expect(arranged(TEMPLATE, moved).map(({ section }) => section)).toEqual([
      'scope',
      'oversight',
      'contact',
    ]);
    expect(headings(moved)).toEqual(['1', '1.1', '2', '2.1', '2.2', '3', '3.1', '3.2', '3.3']);
  });

  it('stays at the ends', () => {
    expect(moveSection(TEMPLATE, OWN, 'scope', -1)).toBe(OWN);
    expect(moveSection(TEMPLATE, OWN, 'oversight', 1)).toBe(OWN);
    expect(moveSection(TEMPLATE, OWN, 'gossip', 1)).toBe(OWN);
  });
});
