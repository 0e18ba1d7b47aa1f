import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type AlignClause, type AlignedGroup } from '../../../src/compare/index.ts';
import { terms } from '../support/arbitrary.ts';

/**
 * Few words, so that clauses of two documents are often alike, and often within one another.
 */
const word = fc.constantFrom(
  ...'staff pupils parents friends police report record review blog photo the of and must'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { minLength: 0, maxLength: 9 }).map((words) => words.join(' '));

const documentOf = fc
  .array(fc.record({ text: sentence, isBullet: fc.boolean() }), { maxLength: 9 })
  .map((items) => {
    let parent: string | null = null;
    return items.map(({ text, isBullet }, position): AlignClause => {
      const id = `${position + 1}`;
      if (!isBullet) parent = id;
      return { id, text, position, parent: isBullet && parent !== id ? parent : null };
    });
  });

/** A document and another that was made from it by cutting, joining, splitting and swapping. */
const related = fc
  .tuple(documentOf, documentOf, fc.infiniteStream(fc.nat(5)))
  .map(([a, b, dice]) => {
    const texts = a.flatMap(({ text }, index): string[] => {
      const half = text.split(' ').slice(0, 4).join(' ');
      const roll = dice.next().value;
      if (roll === 0) return [];
      if (roll === 1) return [half, text.slice(half.length).trim()];
      if (roll === 2) return [`${text} ${b[index]?.text ?? ''}`];
      return [text];
    });
    const other = texts.map((text, position): AlignClause => {
      return { id: `${position + 1}`, text, position, parent: null };
    });
    return [a, other] as const;
  });

const pair = fc.oneof(related, fc.tuple(documentOf, documentOf));

function inAnyOrder(groups: readonly AlignedGroup[]): string[] {
  return groups.map(({ a, b }) => JSON.stringify([a, b])).toSorted();
}

function mirrored(groups: readonly AlignedGroup[]): AlignedGroup[] {
  return groups.map(({ a, b }) => ({ a: b, b: a }));
}

const ids = (clauses: readonly AlignClause[]) => clauses.map((clause) => clause.id);

describe('the alignment of any two documents', () => {
  it('has every clause of both exactly once', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const groups = align(a, b);
        expect(groups.flatMap((group) => group.a).toSorted()).toEqual(ids(a).toSorted());
        expect(groups.flatMap((group) => group.b).toSorted()).toEqual(ids(b).toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  it('has no group without a clause, and none of several clauses on one side alone', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        for (const group of align(a, b)) {
          const [here, there] = [group.a.length, group.b.length];
          expect(here + there).toBeGreaterThan(0);
          if (here === 0 || there === 0) expect(here + there).toBe(1);
        }
      }),
    );
  });

  it('does not depend on the order in which the clauses are given', () => {
    fc.assert(
      fc.property(pair, fc.func(fc.nat()), ([a, b], lot) => {
        const shuffled = (list: readonly AlignClause[]) =>
          list.toSorted((one, other) => lot(one.id) - lot(other.id));
        expect(align(shuffled(a), shuffled(b))).toEqual(align(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it('is mirrored when the documents are swapped', () => {
    fc.assert(
      fc.property(pair, terms, terms, ([a, b], termsA, termsB) => {
        const there = align(a, b, { terms: { a: termsA, b: termsB } });
        const back = align(b, a, { terms: { a: termsB, b: termsA } });
        expect(inAnyOrder(back)).toEqual(inAnyOrder(mirrored(there)));
      }),
      { numRuns: 2000 },
    );
  });

  it('pairs every clause that has a word with itself where a document is compared with its copy', () => {
    fc.assert(
      fc.property(documentOf, (a) => {
        for (const group of align(a, a)) {
          const [id] = group.a;
          const isSaid = a.find((clause) => clause.id === id)?.text !== '';
          if (id !== undefined && isSaid) expect(group.b).toEqual(group.a);
        }
      }),
    );
  });

  it('pairs no clauses that it may not', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const groups = align(a, b, { mayPair: () => false });
        expect(groups.filter((group) => group.a.length > 0 && group.b.length > 0)).toEqual([]);
      }),
    );
  });
});

/** Clauses of texts by id; `2.a` is a bullet of `2`. */
function clauses(texts: Readonly<Record<string, string>>): AlignClause[] {
  return Object.entries(texts).map(([id, text], position) => {
    const parent = /^(?<lead>.+)\.[a-z]$/.exec(id)?.groups?.['lead'] ?? null;
    return { id, text, parent, position };
  });
}

/** Groups in short: "1 = 1 + 2", "2 = none". */
function shown(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
  options = {},
): string[] {
  const side = (list: readonly string[]) => list.join(' + ') || 'none';
  return align(clauses(a), clauses(b), options).map(
    (group) => `${side(group.a)} = ${side(group.b)}`,
  );
}

const PASSWORDS = 'Staff keep their passwords private and secure.';
const RECORDS = 'Staff keep records of any abuse, with the time and date.';
const POLICE = 'The head reports threatening material to the police.';

describe('clauses', () => {
  it('are paired by what they say, not by their number', () => {
    expect(shown({ 1: PASSWORDS, 2: RECORDS }, { 1: RECORDS, 2: PASSWORDS })).toEqual([
      '1 = 2',
      '2 = 1',
    ]);
  });

  it('that say the same twice are paired with the nearest', () => {
    expect(shown({ 1: POLICE, 2: PASSWORDS, 3: POLICE }, { 1: POLICE, 2: POLICE })).toEqual([
      '1 = 1',
      '2 = none',
      '3 = 2',
    ]);
  });

  it('are paired though each policy has its own names', () => {
    const options = { terms: { a: { head: ['senior manager'] }, b: { head: ['Principal'] } } };
    const [a, b] = [{ 1: 'Ask the senior manager.' }, { 1: 'Ask the Principal.' }];
    expect(shown(a, b, options)).toEqual(['1 = 1']);
    expect(shown(a, b)).toEqual(['none = 1', '1 = none']);
  });

  it('are not paired for the sake of a few common words', () => {
    expect(shown({ 1: 'Staff should:' }, { 1: 'Managers should:' })).toEqual([
      'none = 1',
      '1 = none',
    ]);
  });

  it('that are in one document only follow what comes before them there', () => {
    expect(
      shown({ 1: PASSWORDS, 2: POLICE }, { 1: 'Blogs.', 2: PASSWORDS, 3: RECORDS, 4: POLICE }),
    ).toEqual(['none = 1', '1 = 2', 'none = 3', '2 = 4']);
  });
});

describe('a clause that was split', () => {
  it('is one group with both halves', () => {
    const whole = `${PASSWORDS} ${RECORDS}`;
    expect(shown({ 1: whole }, { 1: PASSWORDS, 2: RECORDS })).toEqual(['1 = 1 + 2']);
    expect(shown({ 1: PASSWORDS, 2: RECORDS }, { 1: whole })).toEqual(['1 + 2 = 1']);
  });

  it('does not take in a neighbour that says something else', () => {
    expect(shown({ 1: PASSWORDS }, { 1: PASSWORDS, 2: RECORDS })).toEqual(['1 = 1', 'none = 2']);
  });

  it('does not take in a clause that is elsewhere', () => {
    const whole = `${PASSWORDS} ${RECORDS}`;
    expect(shown({ 1: whole }, { 1: PASSWORDS, 2: POLICE, 3: RECORDS })).not.toContain('1 = 1 + 3');
  });
});

describe('the lead-in of a list', () => {
  const bullets = { '1.a': PASSWORDS, '1.b': RECORDS };

  it('follows its bullets though it was reworded', () => {
    const [a, b] = [
      { 1: 'Human resources is responsible for:', ...bullets },
      { 1: 'The board of trustees is responsible for:', ...bullets },
    ];
    expect(shown(a, b)).toEqual(['1 = 1', '1.a = 1.a', '1.b = 1.b']);
  });

  it('stays alone if it has nothing in common with the other', () => {
    const [a, b] = [
      { 1: 'Employees should:', ...bullets },
      { 1: 'Remember:', ...bullets },
    ];
    expect(shown(a, b)).toEqual(['none = 1', '1 = none', '1.a = 1.a', '1.b = 1.b']);
  });
});
