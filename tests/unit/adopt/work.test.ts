import { describe, expect, it } from 'vitest';
import { isSameWork, LEFT_OUT } from '../../../src/adopt/answers.ts';
import { changeBase, choicesLost, hasWork, startFrom } from '../../../src/adopt/starts.ts';
import { answered, ownClause, TEMPLATE } from '../support/template.ts';

const CHOSEN = answered({ choices: { parents: 'careful', whistles: 'guidance' } });

describe('a change of the starting point', () => {
  it('loses the choices of the school that the new one does not have', () => {
    // Mill Lane says of parents and of whistles what the school chose; the recommendation only of
    // parents.
    expect(choicesLost(TEMPLATE, CHOSEN, 'mill-lane')).toBe(0);
    expect(choicesLost(TEMPLATE, CHOSEN, 'recommended')).toBe(1);
    expect(choicesLost(TEMPLATE, CHOSEN, 'hill-view')).toBe(2);
  });

  it('loses nothing that was only preset', () => {
    expect(choicesLost(TEMPLATE, answered(), 'mill-lane')).toBe(0);
  });

  it('loses a choice where the new one says nothing', () => {
    const answers = answered({ choices: { people: LEFT_OUT } });
    expect(choicesLost(TEMPLATE, answers, 'mill-lane')).toBe(1);
  });

  it('leaves topics looked at only where their choice stays', () => {
    const { looked } = changeBase(
      TEMPLATE,
      { ...CHOSEN, looked: ['people', 'parents', 'review'] },
      'mill-lane',
    );
    expect(looked).toEqual(['parents']);
  });
});

describe('work that would be missed', () => {
  it.each([
    ['a detail', answered({ details: { school: 'Hill View' } })],
    ['a choice', CHOSEN],
    ['a topic left out', answered({ choices: { people: LEFT_OUT } })],
    ['a gap that was filled', answered({ choices: { people: 'all' } }, 'mill-lane')],
    ['a wording', answered({ edits: { 'people/all': { text: 'x', bullets: [] } } })],
    ['an own clause', answered({ own: [ownClause(1, 'scope')] })],
  ])('is %s', (_what, answers) => {
    expect(hasWork(TEMPLATE, answers)).toBe(true);
  });

  it.each(['recommended', 'hill-view', 'mill-lane'])('is not to start from %s', (base) => {
    const answers = { ...startFrom(TEMPLATE, base), details: { head: ' ' }, looked: ['people'] };
    expect(hasWork(TEMPLATE, answers)).toBe(false);
  });

  it('is the same whatever was looked at', () => {
    expect(isSameWork(CHOSEN, { ...CHOSEN, looked: ['people'] })).toBe(true);
    expect(isSameWork(CHOSEN, answered())).toBe(false);
  });
});
