import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IdGroup } from '../../../src/compare/candidates.ts';
import { pairBySense, type SenseRule } from '../../../src/compare/pair-by-sense.ts';
import { readClause, textReader, type ReadClause } from '../../../src/compare/read.ts';

const read = textReader({});

/** Clauses about something else, since only many clauses show which words are rare. */
const REST = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [`rest.${at + 1}`, `nought${at} nil${at} zero${at}`]),
);

/** Clauses of texts by id; `2.a` is a bullet of `2`. */
function clauses(texts: Readonly<Record<string, string>>): ReadClause[] {
  return Object.entries({ ...texts, ...REST }).map(([id, text], position) => {
    const parent = /^(?<lead>.+)\.[a-z]$/.exec(id)?.groups?.['lead'] ?? null;
    return readClause({ id, text, parent, position }, read);
  });
}

const rule = (evidence: ReturnType<SenseRule['evidenceOf']>): SenseRule => ({
  evidenceOf: () => evidence,
  gathers: true,
});
const SAME_TOPIC = rule({ strength: 1, overlap: 1 });
const FAR_TOPIC = rule({ strength: 0.1, overlap: 0.5 });
const NO_TOPIC = rule(null);

/** Groups in short, without the clauses about something else, which both have. */
function shown(groups: readonly IdGroup[]): string[] {
  return groups
    .filter(({ a }) => !a[0]?.startsWith('rest'))
    .map(({ a, b }) => `${a.join(' + ')} = ${b.join(' + ')}`)
    .toSorted();
}

const RECORDS = 'Any abuse is recorded, with its time and date, by whoever is attacked.';
const SCREENS = 'Screenshots help the police. Please keep a record of the abuse for years.';
const SECURITY = 'Passwords stay secret; computers are locked when nobody is near.';
const COUNSEL = 'Counselling and a helpline are offered by the occupational service.';

const A = clauses({ 1: RECORDS, 2: COUNSEL });
const B = clauses({ 1: SECURITY, 2: SCREENS });

describe('clauses in other words', () => {
  it('are paired where the topics say the same, and their words do not gainsay it', () => {
    expect(shown(pairBySense(A, B, [], () => true, SAME_TOPIC))).toEqual(['1 = 2']);
  });

  it('are not paired where the topics hardly speak for it', () => {
    expect(shown(pairBySense(A, B, [], () => true, FAR_TOPIC))).toEqual([]);
    expect(shown(pairBySense(A, B, [], () => true, NO_TOPIC))).toEqual([]);
  });

  it('are not paired where they may not be, or are paired already', () => {
    expect(pairBySense(A, B, [], () => false, SAME_TOPIC)).toEqual([]);
    const groups = [{ a: ['2'], b: ['2'] }];
    expect(shown(pairBySense(A, B, groups, () => true, SAME_TOPIC))).toEqual(shown(groups));
  });

  it('are paired without topics only where much is shared', () => {
    const rest = { 3: SECURITY, 4: COUNSEL };
    const long = `${RECORDS} Screenshots are kept for the police and the trustees.`;
    const [a, b] = [clauses({ 1: long, ...rest }), clauses({ 1: `Remember: ${long}` })];
    expect(shown(pairBySense(a, b, [], () => true, NO_TOPIC))).toEqual(['1 = 1']);
  });

  it('that are but titles of Acts are never paired so', () => {
    const [a, b] = [
      clauses({ 1: 'The Chalk and Slate Boards Act 1998', 2: RECORDS }),
      clauses({ 1: 'The Chalk and Slate Boards Act 2018', 2: COUNSEL }),
    ];
    expect(shown(pairBySense(a, b, [], () => true, SAME_TOPIC))).toEqual([]);
  });
});

describe('what one policy says in a clause and the other in several', () => {
  const whole = `${SECURITY} ${COUNSEL} ${RECORDS}`;
  const [a, b] = [
    clauses({ 1: whole, 2: 'Photographs need consent.', 3: 'Blogs are banned.' }),
    clauses({ 1: SECURITY, 2: 'Phones stay in lockers.', 3: RECORDS, 4: 'Parents are welcome.' }),
  ];

  it('is gathered, wherever it stands', () => {
    const groups = [{ a: ['1'], b: ['1'] }];
    expect(shown(pairBySense(a, b, groups, () => true, FAR_TOPIC))).toEqual(['1 = 1 + 3']);
    const back = [{ a: ['1'], b: ['1'] }];
    expect(shown(pairBySense(b, a, back, () => true, FAR_TOPIC))).toEqual(['1 + 3 = 1']);
  });

  it('is not gathered where one policy is a version of the other: there it moved', () => {
    const groups = [{ a: ['1'], b: ['1'] }];
    const versions = { ...FAR_TOPIC, gathers: false };
    expect(shown(pairBySense(a, b, groups, () => true, versions))).toEqual(['1 = 1']);
  });

  it('is not gathered twice: what its own side says already stays alone', () => {
    const twice = clauses({ 1: SECURITY, 2: `${SECURITY} Always.`, 3: 'Parents are welcome.' });
    expect(shown(pairBySense(a, twice, [{ a: ['1'], b: ['1'] }], () => true, FAR_TOPIC))).toEqual([
      '1 = 1',
    ]);
  });
});

const word = fc.constantFrom(
  ...'pupils parents friends police report record blog photo harass screen consent privacy. policy'.split(
    ' ',
  ),
);
const documentOf = fc
  .array(fc.array(word, { maxLength: 10 }), { maxLength: 9 })
  .map((list) => clauses(Object.fromEntries(list.map((words, at) => [`${at}`, words.join(' ')]))));

describe('the pairs of any two documents', () => {
  it('are mirrored when the documents are swapped, and hold no clause twice', () => {
    fc.assert(
      fc.property(documentOf, documentOf, fc.nat(5), (one, other, lot) => {
        const strength = (x: string, y: string) => ((Number(x) + Number(y) + lot) % 5) / 4;
        const evidenceOf: SenseRule['evidenceOf'] = (x, y) =>
          strength(x, y) === 0 ? null : { strength: strength(x, y), overlap: strength(x, y) };
        const there = pairBySense(one, other, [], () => true, { evidenceOf, gathers: true });
        const back = pairBySense(other, one, [], () => true, { evidenceOf, gathers: true });
        expect(shown(back)).toEqual(shown(there.map(({ a, b }) => ({ a: b, b: a }))));
        const ids = there.flatMap((group) => group.a);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  });
});
