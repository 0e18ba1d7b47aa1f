import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePolicies, type Comparison, type Row } from '../../../src/compare/index.ts';
import { heaviestInOrder } from '../../../src/compare/in-order.ts';
import { movedWords } from '../../../src/compare/moved-words.ts';
import { comparison, idsOf, PAIRS } from '../support/comparisons.ts';
import { madePolicy, madeTopic } from '../support/made.ts';

const PASSWORDS = 'Staff keep their passwords private and secure.';
const RECORDS = 'Staff keep records of any abuse, with the time and date.';
const POLICE = 'The head reports threatening material to the police without delay.';
const IMAGES = 'Photographs of pupils need consent from their parents.';
const PHONES = 'Mobile phones stay in the locker until the last bell.';

type Texts = Readonly<Record<string, string>>;

const MODEL = { shortName: 'Model' };
const SCHOOL = { shortName: 'School', basedOn: { policy: 'model', evidence: 'The same words.' } };

function versions(model: Texts, school: Texts): Comparison {
  return comparePolicies(
    madePolicy('model', model, MODEL),
    madePolicy('school', school, SCHOOL),
    [],
  );
}

/** What is said to have moved, by the clauses of its row. */
function moved(both: Comparison): string[] {
  return both.rows.flatMap((row) => {
    const words = movedWords(row, both);
    return words === '' ? [] : [`${idsOf(row.a)} = ${idsOf(row.b)}: ${words}`];
  });
}

describe('a clause that moved', () => {
  const model = { 1: PASSWORDS, 2: RECORDS, 3: POLICE, 4: IMAGES };
  const school = { 1: PASSWORDS, 2: POLICE, 3: IMAGES, 4: RECORDS };

  it('is reported, with where it came from and where it went', () => {
    expect(moved(versions(model, school))).toEqual(['2 = 4: Moved from Model 2 to School 4.']);
  });

  it('is reported the same way round whichever policy is on the left', () => {
    const back = comparePolicies(
      madePolicy('school', school, SCHOOL),
      madePolicy('model', model, MODEL),
      [],
    );
    expect(moved(back)).toEqual(['4 = 2: Moved from Model 2 to School 4.']);
  });

  it('is told from one that was shifted, since others came or went before it', () => {
    expect(moved(versions(model, { 1: PHONES, 2: PASSWORDS, 3: RECORDS, 4: IMAGES }))).toEqual([]);
  });

  it('is the shorter of two that changed places', () => {
    expect(moved(versions({ 1: PASSWORDS, 2: POLICE }, { 1: POLICE, 2: PASSWORDS }))).toEqual([
      '1 = 2: Moved from Model 1 to School 2.',
    ]);
  });

  it('is not reported for policies that were written apart, where order means nothing', () => {
    const [a, b] = [madePolicy('mill-lane', model), madePolicy('sea-bank', school)];
    const topic = madeTopic('all', {
      'mill-lane': ['strict', '1', '2', '3', '4'],
      'sea-bank': ['strict', '1', '2', '3', '4'],
    });
    expect(moved(comparePolicies(a, b, [topic]))).toEqual([]);
  });

  it('is reported for policies written apart where many pairs run in one order', () => {
    const many = Array.from(
      { length: 24 },
      (_, at) => `Rule on nought${at} nil${at} zero${at} void${at}.`,
    );
    const ids = (texts: readonly string[]) =>
      Object.fromEntries(texts.map((words, at) => [String(at + 1), words]));
    const [first = '', ...rest] = many;
    const a = madePolicy('mill-lane', ids(many), { shortName: 'Mill Lane' });
    const b = madePolicy('sea-bank', ids([...rest, first]), { shortName: 'Sea Bank' });
    expect(moved(comparePolicies(a, b, []))).toEqual([
      '1 = 24: In another place: Mill Lane 1 and Sea Bank 24.',
    ]);
  });
});

describe('a sentence that moved', () => {
  const model = { 1: `${PASSWORDS} ${POLICE}`, 2: IMAGES, 3: PHONES };
  const school = { 1: PASSWORDS, 2: IMAGES, 3: `${PHONES} ${POLICE}` };

  it('is reported where it was taken out and where it was put in', () => {
    expect(moved(versions(model, school))).toEqual([
      `1 = 1: “${POLICE}” moved to School 3.`,
      `3 = 3: “${POLICE}” moved from Model 1.`,
    ]);
  });

  it('is reported though its naming is each policy’s own', () => {
    const theirs = POLICE.replace('The head', 'The Principal');
    const both = comparePolicies(
      madePolicy('model', model, { ...MODEL, terms: { head: ['head'] } as never }),
      madePolicy(
        'school',
        { ...school, 3: `${PHONES} ${theirs}` },
        { ...SCHOOL, terms: { head: ['Principal'] } as never },
      ),
      [],
    );
    expect(moved(both)).toEqual([
      `1 = 1: “${POLICE}” moved to School 3.`,
      `3 = 3: “${theirs}” moved from Model 1.`,
    ]);
  });

  it('is reported for a clause that has no counterpart', () => {
    const rest = `${IMAGES} ${PHONES} ${RECORDS}`;
    const both = versions(
      { 1: POLICE, 2: PASSWORDS, 3: rest },
      { 1: PASSWORDS, 2: `${rest} ${POLICE}` },
    );
    expect(moved(both)).toEqual([
      `1 = none: “${POLICE}” moved to School 2.`,
      `3 = 2: “${POLICE}” moved from Model 1.`,
    ]);
  });

  it('is not reported for a few words, nor for one that stays, nor for one that changed by a word', () => {
    const short = 'Ask the head first.';
    expect(
      moved(
        versions(
          { 1: `${PASSWORDS} ${short}`, 2: IMAGES },
          { 1: PASSWORDS, 2: `${IMAGES} ${short}` },
        ),
      ),
    ).toEqual([]);
    expect(moved(versions(model, model))).toEqual([]);
    const other = POLICE.replace('reports', 'may report');
    expect(moved(versions(model, { ...school, 3: `${PHONES} ${other}` }))).toEqual([]);
  });

  it('that is in a policy written apart is said to be there', () => {
    const topic = madeTopic('all', {
      'mill-lane': ['strict', '1', '2', '3'],
      'sea-bank': ['strict', '1', '2', '3'],
    });
    const [a, b] = [
      madePolicy('mill-lane', model, { shortName: 'Mill Lane' }),
      madePolicy('sea-bank', school, { shortName: 'Sea Bank' }),
    ];
    expect(moved(comparePolicies(a, b, [topic]))[0]).toBe(`1 = 1: “${POLICE}” is in Sea Bank 3.`);
  });
});

it.each(PAIRS)('nothing of %s and %s is said to have moved that stands in its place', (a, b) => {
  const both = comparison(a, b);
  const told = both.rows.filter((row: Row) => row.moved || row.movedSentences.length > 0);
  expect(told.map((row) => idsOf(row.a))).toEqual([]);
});

describe('the heaviest pairs in one order', () => {
  const pairs = fc
    .uniqueArray(fc.nat(30), { maxLength: 9 })
    .chain((places) =>
      fc.tuple(
        ...places.map((b) =>
          fc.record({ b: fc.constant(b), weight: fc.integer({ min: 1, max: 9 }) }),
        ),
      ),
    );

  /** The same by trying every choice. */
  function plainly(list: readonly { b: number; weight: number }[]): number {
    let best = 0;
    for (let choice = 0; choice < 2 ** list.length; choice++) {
      const chosen = list.filter((_one, at) => (choice >> at) % 2 === 1);
      const isRising = chosen.every((one, at) => at === 0 || (chosen[at - 1]?.b ?? 0) < one.b);
      if (isRising)
        best = Math.max(
          best,
          chosen.reduce((sum, { weight }) => sum + weight, 0),
        );
    }
    return best;
  }

  it('run in order, and no choice of others is heavier', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const found = list.filter((one) => heaviestInOrder(list).has(one));
        const places = found.map(({ b }) => b);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(found.reduce((sum, { weight }) => sum + weight, 0)).toBe(plainly(list));
      }),
    );
  });
});
