import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operativeSegments, type OperativeKind } from '../../../src/compare/index.ts';
import { text } from '../support/arbitrary.ts';
import { policies } from '../support/project.ts';

/** The operative words of a text in short: "must-not: must never". */
function marked(of: string, who: readonly string[] = []): string[] {
  return operativeSegments(of, who).flatMap(({ kind, text: words }) =>
    kind === null ? [] : [`${kind}: ${words}`],
  );
}

describe('the segments of any text', () => {
  it('joined give the text, whoever is named', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (one, who) => {
        const segments = operativeSegments(one, who);
        expect(segments.map((segment) => segment.text).join('')).toBe(one);
      }),
      { numRuns: 1000 },
    );
  });

  it('are never empty, whoever is named', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (one, who) => {
        const segments = operativeSegments(one, who);
        expect(segments.filter((segment) => segment.text === '')).toEqual([]);
      }),
    );
  });

  it('joined give every clause of every policy', () => {
    for (const { clauses, terms } of policies) {
      for (const clause of clauses) {
        const segments = operativeSegments(clause.text, Object.values(terms).flat());
        expect(segments.map((segment) => segment.text).join('')).toBe(clause.text);
      }
    }
  });
});

describe('what a clause asks', () => {
  it.each<[OperativeKind, string, string]>([
    ['must', 'Staff must ask.', 'must'],
    ['must', 'Staff shall ask.', 'shall'],
    ['must', 'Employees are required to ask.', 'are required to'],
    ['must', 'All individuals are bound to ask.', 'are bound to'],
    ['must', 'Employees may be required to remove it.', 'may be required to'],
    ['must', 'Staff can only use official sites.', 'can only'],
    ['must-not', 'Staff must not ask.', 'must not'],
    ['must-not', 'Staff must never ask.', 'must never'],
    ['must-not', 'Staff must also not ask.', 'must also not'],
    ['must-not', 'Staff must avoid gossip.', 'must avoid'],
    ['must-not', 'It is not permitted.', 'is not permitted'],
    ['must-not', 'Employees are not allowed to ask.', 'are not allowed'],
    ['must-not', 'It is strictly forbidden.', 'is strictly forbidden'],
    ['must-not', 'It is prohibited to ask.', 'It is prohibited to'],
    ['must-not', 'Do not ask.', 'Do not'],
    ['must-not', 'If in doubt, don’t post it.', 'don’t'],
    ['must-not', "If in doubt, don't post it.", "don't"],
    ['must-not', 'Never ask.', 'Never'],
    ['must-not', 'Posts cannot be seen.', 'cannot'],
    ['must-not', 'Staff may not ask.', 'may not'],
    ['should', 'Staff should ask.', 'should'],
    ['should', 'Staff are expected to ask.', 'are expected to'],
    ['should', 'Staff are advised to ask.', 'are advised to'],
    ['should-not', 'Staff should not ask.', 'should not'],
    ['should-not', 'Staff should also not ask.', 'should also not'],
    ['should-not', 'Staff should also avoid gossip.', 'should also avoid'],
    ['should-not', 'Staff are expected to not access it.', 'are expected to not'],
    ['should-not', 'Staff are expected not to access it.', 'are expected not to'],
    ['may', 'Staff may ask.', 'may'],
    ['may', 'It is allowed to ask.', 'is allowed'],
    ['figure', 'Amended within 24 hours.', 'within 24 hours'],
    ['figure', 'Reviewed every 12 months.', '12 months'],
    ['figure', 'Reviewed on a yearly basis.', 'on a yearly basis'],
    ['figure', 'Reviewed annually.', 'annually'],
    ['figure', 'Pupils under the age of 18.', 'under the age of 18'],
    ['figure', 'For three years.', 'three years'],
    ['figure', 'Reported immediately.', 'immediately'],
  ])('is %s in %j', (kind, sentence, words) => {
    expect(marked(sentence)).toEqual([`${kind}: ${words}`]);
  });

  it('is what must not be done, though a word stands between', () => {
    expect(marked('and should not therefore accept or invite requests')).toEqual([
      'should-not: should not',
    ]);
    expect(marked('They should normally not ask, and must always be polite.')).toEqual([
      'should-not: should normally not',
      'must: must',
    ]);
  });

  it('is told of each word of a sentence, in order', () => {
    expect(
      marked('The head must ask, and may tell the chair within two days.', ['head', 'chair']),
    ).toEqual(['who: head', 'must: must', 'may: may', 'who: chair', 'figure: within two days']);
  });

  it('is not told of what may happen', () => {
    expect(marked('Breaches may lead to dismissal, and may also be reported.')).toEqual([]);
  });

  it('is nothing in words that merely look so', () => {
    expect(marked('Mustard and a maypole; shoulder to shoulder; the canteen.')).toEqual([]);
  });
});

describe('those who are responsible', () => {
  it('are found by their longest name, in any capitals, as whole words', () => {
    const who = ['manager', 'senior manager', 'HR'];
    expect(marked('A Senior Manager, managers and hr.', who)).toEqual([
      'who: Senior Manager',
      'who: hr',
    ]);
  });

  it('may have signs in their names', () => {
    expect(marked('Ask the headteacher/manager (CPO).', ['headteacher/manager', 'CPO'])).toEqual([
      'who: headteacher/manager',
      'who: CPO',
    ]);
  });
});
