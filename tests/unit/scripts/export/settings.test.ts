import { describe, expect, it } from 'vitest';
import {
  answersWith,
  combined,
  NO_SETTINGS,
  settingProblems,
  type Settings,
} from '../../../../scripts/export/settings.ts';
import { nextReview } from '../../../../src/adopt/control.ts';
import { answered, ownClause, TEMPLATE } from '../../support/template.ts';

const set = (name: string, value: string, place = `--set ${name}`) => ({ name, value, place });
const from = (parts: Partial<Settings>): Settings => ({ ...NO_SETTINGS, ...parts });

describe('settings', () => {
  it('start from the recommendation where nothing else is said', () => {
    expect(answersWith(TEMPLATE, null, NO_SETTINGS)).toMatchObject({
      base: 'recommended',
      choices: { people: 'all', parents: 'careful', channels: 'left-out' },
    });
  });

  it('start from a model, and change what they name', () => {
    const settings = from({
      base: set('base', 'hill-view'),
      details: [set('school', 'Sea Bank')],
      choices: [set('parents', 'careful')],
    });
    expect(answersWith(TEMPLATE, null, settings)).toEqual(
      answered({ details: { school: 'Sea Bank' }, choices: { parents: 'careful' } }),
    );
  });

  it('have days as the page writes them, from which the next review is counted', () => {
    const settings = from({ details: [set('date_adopted', '09/12/2026')] });
    expect(settingProblems(TEMPLATE, settings)).toEqual([]);
    const answers = answersWith(TEMPLATE, null, settings);
    expect(answers.details).toEqual({ date_adopted: '2026-12-09' });
    expect(nextReview(TEMPLATE, answers)).toBe('2027-12-09');
  });

  it.each([
    ['1.1; 1.0', '1.1\n1.0'],
    ['1.1\n1.0', '1.1\n1.0'],
    ['1.1, a; b\n1.0', '1.1, a; b\n1.0'],
    ['1.0;', '1.0;'],
  ])('part the lines of %j by line ends, or else by semicolons', (typed, lines) => {
    const settings = from({ details: [set('change_log', typed), set('owner', typed)] });
    expect(answersWith(TEMPLATE, null, settings).details).toEqual({
      change_log: lines,
      owner: typed,
    });
  });

  it('that choose anew are on the wording of today', () => {
    const answers = answersWith(TEMPLATE, null, from({ choices: [set('review', '3-yearly')] }));
    expect(answers.basis['review/3-yearly']?.text).toBe('It is looked at every {review_months}.');
    expect(answers.basis['review/yearly']).toBeUndefined();
  });

  it('may blank a day', () => {
    const settings = from({ details: [set('date_adopted', ' ')] });
    expect(settingProblems(TEMPLATE, settings)).toEqual([]);
  });

  it('keep what was saved and not named', () => {
    const saved = answered({
      details: { school: 'Sea Bank', owner: 'Bursar' },
      choices: { review: '3-yearly' },
      own: [ownClause(1, 'scope')],
    });
    const settings = from({ details: [set('school', 'Chalk Down')] });
    expect(answersWith(TEMPLATE, saved, settings)).toEqual({
      ...saved,
      details: { school: 'Chalk Down', owner: 'Bursar' },
    });
  });

  it('with a base set every saved choice anew, and nothing else', () => {
    const saved = answered({ details: { owner: 'Bursar' }, choices: { review: '3-yearly' } });
    const answers = answersWith(TEMPLATE, saved, from({ base: set('base', 'mill-lane') }));
    expect(answers).toEqual(answered({ details: { owner: 'Bursar' } }, 'mill-lane'));
  });

  it('of a row go before those of the arguments', () => {
    const args = from({
      base: set('base', 'hill-view'),
      details: [set('head', 'a'), set('owner', 'b')],
    });
    const row = from({ base: set('base', 'mill-lane'), details: [set('head', 'c')] });
    const answers = answersWith(TEMPLATE, null, combined(args, row));
    expect(answers).toMatchObject({ base: 'mill-lane', details: { head: 'c', owner: 'b' } });
    expect(combined(args, NO_SETTINGS).base?.value).toBe('hill-view');
  });
});

describe('settings are refused', () => {
  it('if they name what the template does not have, with the nearest that it has', () => {
    const settings = from({
      base: set('base', 'hil-view', '--base'),
      details: [set('skool', 'x'), set('__proto__', 'x')],
      choices: [
        set('parants', 'careful', '--choose parants'),
        set('review', '3 yearly', '--choose review'),
      ],
    });
    expect(settingProblems(TEMPLATE, settings)).toEqual([
      '--base: there is no model “hil-view”. Did you mean “hill-view”?',
      '--set skool: there is no detail “skool”. Did you mean “school”?',
      '--set __proto__: there is no detail “__proto__”. Did you mean “school”, “version” or “owner”?',
      '--choose parants: there is no topic “parants”. Did you mean “parents”?',
      '--choose review: there is no position “3 yearly” on review. It can be “3-yearly”, “yearly”, “no-period” or “left-out”.',
    ]);
  });

  it('and not if they leave a topic out', () => {
    expect(settingProblems(TEMPLATE, from({ choices: [set('parents', 'left-out')] }))).toEqual([]);
  });
});
