import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchools } from '../../../../scripts/export/schools.ts';
import { answersWith } from '../../../../scripts/export/settings.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { TEMPLATE } from '../../support/template.ts';

const read = (text: string) => readSchools(TEMPLATE, 'schools.csv', new TextEncoder().encode(text));

/** What people and their programs put into cells. */
const cell = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('=HYPERLINK("http://hill.view","x")', '+1', '-1', '@SUM(A1)', '\t=1', '=1+1'),
  fc.constantFrom('<script>alert(1)</script>', '<b>Hill</b> & View', '{head}', '{see:parents}'),
  fc.constantFrom('"', '""', '"Hill" View', "'", ',', ';', '\n', '\r\n', '\r', 'a\n"b",\r\nc'),
  fc.constantFrom('🏫👩🏽‍🏫', 'مدرسة التل', '\u202eHill View', '\ufeffHill', '\u0000\u0007', ' '),
  fc.constantFrom('__proto__', 'null', 'true', '007', '1e3', '2026-12-09', '09/12/2026'),
);

describe('a CSV file of schools', () => {
  it('sets details, a base and positions, each with its place', () => {
    const { schools, problems } = read(
      'school,base,choose:parents,owner\nHill View,mill-lane,careful,Bursar\n',
    );
    expect(problems).toEqual([]);
    expect(schools).toEqual([
      {
        place: 'schools.csv:2',
        settings: {
          base: { name: 'base', value: 'mill-lane', place: 'schools.csv:2, column base' },
          details: [
            { name: 'school', value: 'Hill View', place: 'schools.csv:2, column school' },
            { name: 'owner', value: 'Bursar', place: 'schools.csv:2, column owner' },
          ],
          choices: [
            { name: 'parents', value: 'careful', place: 'schools.csv:2, column choose:parents' },
          ],
        },
      },
    ]);
  });

  it('sets nothing by an empty cell', () => {
    const { schools } = read('school,base,choose:parents\nHill View,,\n');
    const [one] = schools;
    expect(one?.settings.base).toBeNull();
    expect(one?.settings.choices).toEqual([]);
  });

  it('may have spaces around the names of models and positions', () => {
    const { schools, problems } = read('school,base,choose:parents\nx, mill-lane , careful\n');
    expect(problems).toEqual([]);
    expect(schools[0]?.settings.base?.value).toBe('mill-lane');
  });

  it('has any cell arrive in the answers as it was typed', () => {
    const row = fc.record({ school: cell, change_log: cell, owner: cell });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.boolean(), (rows, quoted) => {
        const typed = rows.map((one) => ({ version: 'v', ...one }));
        const { schools, problems } = read(stringify(typed, { header: true, quoted }));
        expect(problems).toEqual([]);
        const arrived = schools.map(({ settings }) => answersWith(TEMPLATE, null, settings));
        expect(arrived.map(({ details }) => details)).toEqual(
          typed.map((one) =>
            Object.fromEntries(Object.entries(one).filter(([, value]) => value !== '')),
          ),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('of any kind is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.string(), (bytes, text) => {
        for (const one of [bytes, new TextEncoder().encode(text)]) {
          const { schools, refused, problems } = readSchools(TEMPLATE, 'schools.csv', one);
          expect(schools.length + refused.length + problems.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('a CSV file of schools is refused', () => {
  it.each([
    [
      'school,haed\nHill View,x\n',
      'schools.csv:1, column 2: there is no column “haed”. Did you mean “head”?',
    ],
    [
      'school,choose:parent\nHill View,careful\n',
      'schools.csv:1, column 2: there is no column “choose:parent”. Did you mean “choose:parents”?',
    ],
    [
      'school,parents\nHill View,careful\n',
      'schools.csv:1, column 2: there is no column “parents”. Did you mean “choose:parents”?',
    ],
    [
      'school,head,school\nHill View,x,y\n',
      'schools.csv:1, column 3: “school” is column 1 already.',
    ],
    ['school,,head\nHill View,x,y\n', 'schools.csv:1, column 2: the column has no name.'],
  ])('%j', (text, problem) => {
    expect(read(text).problems).toEqual([problem]);
  });
});

describe('a row that cannot be used', () => {
  it.each([
    [
      'school,base\nHill View,mill-lane\nMill Lane,hill-veiw\n',
      'schools.csv:3, column base: there is no model “hill-veiw”. Did you mean “hill-view”?',
    ],
    [
      'school,choose:parents\nHill View,careful\nMill Lane,carefully\n',
      'schools.csv:3, column choose:parents: there is no position “carefully” on parents. It can be “careful”, “left-out” or “not-allowed”.',
    ],
    [
      'School Name,Date adopted\nHill View,09/12/2026\nMill Lane,09/13/2026\n',
      'schools.csv:3, column Date adopted: “09/13/2026” is not in the calendar. Write it as 2026-12-09, or as 09/12/2026 with the day first.',
    ],
    [
      'school,head\nHill View,x\nMill Lane,y,z\n',
      'schools.csv:3: the row has 3 cells, and there are 2 columns. A cell with a comma needs quotation marks.',
    ],
  ])('stops no other: %j', (text, problem) => {
    const { schools, refused, problems } = read(text);
    expect(problems).toEqual([]);
    expect(schools.map(({ place }) => place)).toEqual(['schools.csv:2']);
    expect(refused).toEqual([{ place: 'schools.csv:3', school: 'Mill Lane', problems: [problem] }]);
  });

  it('is reported with all its faults, in the order of the rows', () => {
    const { refused } = read('school,base,choose:parents\na,x,y\nb\n,x,careful\n');
    expect(refused.map(({ school, problems }) => [school, problems.length])).toEqual([
      ['a', 2],
      ['b', 1],
      ['School without a name', 1],
    ]);
  });
});

describe('a column', () => {
  it('may be called as people call it, in capitals or with spaces', () => {
    const { schools, problems } = read(
      'School Name, OWNER ,date-adopted,Months between reviews,Choose: Parents as friends,Model\n' +
        'Hill View,Bursar,9 Dec 2026,24,careful,mill-lane\n',
    );
    expect(problems).toEqual([]);
    const settings = schools[0]?.settings;
    expect(settings?.base?.value).toBe('mill-lane');
    expect(settings?.choices[0]).toMatchObject({ name: 'parents', value: 'careful' });
    expect(settings?.details.map(({ name }) => name)).toEqual([
      'school',
      'owner',
      'date_adopted',
      'review_months',
    ]);
  });

  it('may not say the same as another', () => {
    expect(read('school,School Name\na,b\n').problems).toEqual([
      'schools.csv:1, column 2: “School Name” is column 1 already.',
    ]);
  });
});
