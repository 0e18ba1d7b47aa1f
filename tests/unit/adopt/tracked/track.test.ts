import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../src/adopt/assemble.ts';
import { recorded } from '../../../../src/adopt/record.ts';
import type { RecordedPolicy } from '../../../../src/adopt/recorded.ts';
import { blocksOf } from '../../../../src/adopt/tracked/blocks.ts';
import { keptShare } from '../../../../src/adopt/tracked/kept.ts';
import { movesOf } from '../../../../src/adopt/tracked/moves.ts';
import { track, type TrackedParagraph } from '../../../../src/adopt/tracked/track.ts';
import type { Answers } from '../../../../src/adopt/answers.ts';
import { soundAnswers } from '../../support/answers.ts';
import { answered, ownClause, TEMPLATE } from '../../support/template.ts';

const policyFor = (answers: Answers) => recorded(assemble(TEMPLATE, answers));

/** A paragraph in short: its mark, its kind and its pieces. */
function inShort({ mark, kind, pieces }: TrackedParagraph): string {
  const sign = { same: ' ', removed: '-', added: '+' };
  return `${sign[mark]} ${kind}: ${pieces.map((one) => `[${sign[one.kind]}${one.text}]`).join('')}`;
}

/** One of the two policies, from the paragraphs of both. */
function sideOf(paragraphs: readonly TrackedParagraph[], gone: 'removed' | 'added') {
  return paragraphs
    .filter(({ mark }) => mark !== gone)
    .map(({ kind, isCounted, pieces }) => {
      const kept = pieces.filter((piece) => piece.kind !== gone);
      return { kind, isCounted, text: kept.map((piece) => piece.text).join('') };
    });
}

function plain(policy: RecordedPolicy) {
  return blocksOf(policy)
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ kind, label, text }) => ({ kind, isCounted: label !== null, text }));
}

const LIST = 'Staff wear:\n- red hats\n  - at work\n- blue hats';

describe('two policies as one list of paragraphs', () => {
  it('have a changed clause under its heading, its bullets one by one', () => {
    const own = (text: string) => answered({ own: [ownClause(1, 'scope', 'Hats', text)] });
    const after = own('Staff wear:\n- red hats\n  - at home\n- yellow gloves\n- blue hats');
    const found = track(policyFor(own(LIST)), policyFor(after)).map(inShort);
    const from = found.indexOf('  heading: [ Hats]');
    expect(found.slice(from, from + 6)).toEqual([
      '  heading: [ Hats]',
      '  text: [ Staff wear:]',
      '  bullet: [ red hats]',
      '  item: [ at ][-work][+home]',
      '+ bullet: [+yellow gloves]',
      '  bullet: [ blue hats]',
    ]);
  });

  it('have one title and one list of laws, whatever these say', () => {
    const before = answered({ details: { title: 'Hats' } });
    const after = answered({ choices: { whistles: 'guidance' } });
    const found = track(policyFor(before), policyFor(after)).map(inShort);
    expect(found[0]).toBe('  title: [-Hats][+Social media policy for staff]');
    expect(found.slice(-3)).toEqual([
      '  laws: [ Law and guidance named]',
      '- law: [-Blackboard Act 1991]',
      '+ law: [+Chalk Guidance]',
    ]);
  });

  it('have one heading of a clause, whatever it says', () => {
    const clause = (title: string) => answered({ own: [ownClause(1, 'scope', title, LIST)] });
    const found = track(policyFor(clause('Hats')), policyFor(clause('Gloves'))).map(inShort);
    expect(found.filter((one) => one.includes('Hats') || one.includes('Gloves'))).toEqual([
      '  heading: [-Hats][+Gloves]',
    ]);
  });

  it('keep a clause of other words under one heading, each wording whole', () => {
    const clause = (text: string) => answered({ own: [ownClause(1, 'scope', 'Hats', text)] });
    const [before, after] = ['Staff wear red hats.', 'Nobody may bring gloves.'];
    const found = track(policyFor(clause(before)), policyFor(clause(after))).map(inShort);
    const from = found.indexOf('  heading: [ Hats]');
    expect(found.slice(from + 1, from + 3)).toEqual([
      `- text: [-${before}]`,
      `+ text: [+${after}]`,
    ]);
  });

  it('have what was moved in both places, marked as moved', () => {
    const order = [
      { section: 'oversight', clauses: ['whistles', 'review'] },
      { section: 'scope', clauses: ['people'] },
    ];
    const paragraphs = track(policyFor(answered()), policyFor(answered({ order })));
    const moves = movesOf(paragraphs);
    const moved = paragraphs.filter((_one, at) => moves.get(at)?.name).map(inShort);
    expect(moved).toContain('+ heading: [+Review]');
    expect(moved).toContain('- heading: [-Review]');
    const names = [...moves.values()].map(({ name }) => name);
    for (const name of new Set(names)) {
      expect(names.filter((one) => one === name)).toHaveLength(2);
    }
  });

  it('pair a clause without a common id by what it says', () => {
    const text = 'Staff wear red hats at work, and take them off in class.';
    const with1 = answered({ own: [{ ...ownClause(1, 'scope', 'Hats', text), id: 'own-1' }] });
    const with2 = answered({
      own: [{ ...ownClause(2, 'scope', 'Hats', `${text} Always.`), id: 'own-2' }],
    });
    const found = track(policyFor(with1), policyFor(with2)).map(inShort);
    expect(found).toContain(`  text: [ ${text}][+ Always.]`);
  });

  it('are both there, whatever the two are', () => {
    fc.assert(
      fc.property(soundAnswers(), soundAnswers(), (one, other) => {
        const [before, after] = [policyFor(one), policyFor(other)];
        const paragraphs = track(before, after);
        expect(sideOf(paragraphs, 'added')).toEqual(plain(before));
        expect(sideOf(paragraphs, 'removed')).toEqual(plain(after));
      }),
      { numRuns: 100 },
    );
  });

  it('of one policy have no change, and keep all', () => {
    fc.assert(
      fc.property(soundAnswers(), (answers) => {
        const paragraphs = track(policyFor(answers), policyFor(answers));
        const kinds = paragraphs.flatMap(({ mark, pieces }) => [
          mark,
          ...pieces.map((one) => one.kind),
        ]);
        expect(kinds.filter((kind) => kind !== 'same')).toEqual([]);
        expect(keptShare(paragraphs)).toBe(1);
      }),
      { numRuns: 30 },
    );
  });
});
