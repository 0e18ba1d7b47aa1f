import { describe, expect, it } from 'vitest';
import {
  dateInWords,
  kindName,
  lengthOf,
  notesAt,
  reviewInWords,
  type Policy,
} from '../../../src/policy/index.ts';
import { policies, policyNamed } from '../support/project.ts';

/** Clauses of so many words each. */
function clausesOf(...counts: number[]): Pick<Policy, 'clauses'> {
  const clauses = counts.map((count, index) => ({
    id: `1.${index}`,
    number: null,
    section: '1',
    parent: null,
    text: Array.from({ length: count }, () => 'word').join(' '),
    parts: [],
    position: { line: 1, column: 1 },
  }));
  return { clauses };
}

describe('the kind of a policy', () => {
  it('is said in words', () => {
    expect(kindName({ kind: 'union' })).toBe('Model policy of a union');
    expect(kindName({ kind: 'school' })).toBe('Policy of a school');
  });
});

describe('the date of a policy', () => {
  it.each([
    ['2019-05', 'May 2019'],
    ['2024-01', 'January 2024'],
    ['2023-12', 'December 2023'],
  ])('%s is %s, wherever the build runs', (dated, words) => {
    expect(dateInWords({ dated })).toBe(words);
  });

  it('is null where the document prints none', () => {
    expect(dateInWords({ dated: null })).toBeNull();
  });
});

describe('the time between reviews', () => {
  it.each([
    [null, 'No fixed period'],
    [6, 'Every 6 months'],
    [12, 'Every 12 months'],
    [18, 'Every 18 months'],
    [24, 'Every 2 years'],
    [36, 'Every 3 years'],
  ])('of %s months is: %s', (reviewMonths, words) => {
    expect(reviewInWords({ reviewMonths })).toBe(words);
  });
});

describe('the length of a policy', () => {
  it('is the words of all its clauses, and whole minutes at 200 a minute, rounded up', () => {
    expect(lengthOf(clausesOf(150, 50))).toEqual({ words: 200, minutes: 1 });
    expect(lengthOf(clausesOf(150, 51))).toEqual({ words: 201, minutes: 2 });
  });

  it('counts the bullets, which are clauses', () => {
    const neu = policyNamed('neu');
    const own = neu.clauses.filter((clause) => clause.parent === null);
    expect(lengthOf(neu).words).toBeGreaterThan(lengthOf({ clauses: own }).words);
  });
});

describe('source notes', () => {
  const sourceNotes = [
    { kind: 'omission', note: 'The whole.' },
    { at: '1.1', kind: 'layout', note: 'One.' },
    { at: '1.1', kind: 'misprint', note: 'Two.' },
  ] as const satisfies Policy['sourceNotes'];

  it('are found by the clause they are at', () => {
    const policy = { sourceNotes: [...sourceNotes] };
    expect(notesAt(policy, '1.1').map(({ note }) => note)).toEqual(['One.', 'Two.']);
    expect(notesAt(policy, '1.2')).toEqual([]);
  });

  it('without a clause are about the whole document', () => {
    expect(notesAt({ sourceNotes: [...sourceNotes] }, undefined)).toEqual([sourceNotes[0]]);
  });

  it('of a published policy all are at a clause, a section or the whole', () => {
    for (const policy of policies) {
      const places = [undefined, ...policy.sections, ...policy.clauses].map((one) => one?.id);
      const found = [...new Set(places)].flatMap((place) => notesAt(policy, place));
      expect(found).toHaveLength(policy.sourceNotes.length);
    }
  });
});
