import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operativeSegments, type OperativeKind } from '../../../../src/topics/duty/segments.ts';
import { text } from '../../support/arbitrary.ts';
import { policies } from '../../support/project.ts';

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

describe('what is marked', () => {
  it.each<[OperativeKind, string, string]>([
    ['figure', 'Amended within 24 hours.', 'within 24 hours'],
    ['figure', 'Reviewed every 12 months.', '12 months'],
    ['figure', 'Reviewed on a yearly basis.', 'on a yearly basis'],
    ['figure', 'Reviewed annually.', 'annually'],
    ['figure', 'Pupils under the age of 18.', 'under the age of 18'],
    ['figure', 'For three years.', 'three years'],
    ['figure', 'Reported immediately.', 'immediately'],
  ])('is a %s in %j', (kind, sentence, words) => {
    expect(marked(sentence)).toEqual([`${kind}: ${words}`]);
  });

  it('is each operative word of a sentence, in order', () => {
    expect(
      marked('The head must ask, and may tell the chair within two days.', ['head', 'chair']),
    ).toEqual(['who: head', 'must: must', 'may: may', 'who: chair', 'figure: within two days']);
  });

  it('is a duty of nobody as a whole, whoever is named in it', () => {
    expect(marked('No senior manager may ask.', ['senior manager'])).toEqual([
      'must-not: No senior manager may',
    ]);
  });

  it('is neither what can happen nor what the school will do', () => {
    expect(marked('Breaches may lead to dismissal, and will be reported.')).toEqual([]);
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
