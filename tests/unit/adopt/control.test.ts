import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeLog, documentControl, nextReview } from '../../../src/adopt/control.ts';
import { dayInWords } from '../../../src/law/dates.ts';
import { anyAnswers } from '../support/answers.ts';
import { answered, TEMPLATE } from '../support/template.ts';

/** The day of the next review of a policy adopted on a day and reviewed after months. */
function reviewed(date_adopted: string, review_months: string): string | null {
  return nextReview(TEMPLATE, answered({ details: { date_adopted, review_months } }));
}

/** The value of one row of the table. */
function row(label: string, details: Record<string, string>): string | null | undefined {
  const { rows } = documentControl(TEMPLATE, answered({ details })).table;
  return rows.find(({ name }) => name === label)?.cells[0];
}

describe('the document-control table', () => {
  it('has a row for each thing, a blank where it is to be filled in by hand', () => {
    const details = { owner: 'A. Head', date_adopted: '2026-12-09' };
    const { title, table } = documentControl(TEMPLATE, answered({ details }));
    expect([title, table.head]).toEqual(['Document control', ['Item', 'Entry']]);
    expect(table.rows.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['Owner', 'A. Head'],
      ['Author', null],
      ['Version', '1.0'],
      ['Date adopted', '9 December 2026'],
      ['Adopted by', null],
      ['Minute reference', null],
      ['Date ratified', null],
      ['Ratified by', null],
      ['Unions consulted', null],
      ['Next review', '9 December 2027'],
    ]);
  });

  it('has no next review before the policy is adopted', () => {
    expect(row('Next review', {})).toBeNull();
  });

  it.each(['soon', '9 December 2026', '2026-13-01', '2026-12-32', '2026-12', '20261209'])(
    'shows what is no date as it was typed, and no next review: %s',
    (date_adopted) => {
      expect(row('Date adopted', { date_adopted })).toBe(date_adopted);
      expect(row('Next review', { date_adopted })).toBeNull();
    },
  );

  it('shows what only looks like a date as it was typed where no date is asked for', () => {
    expect(row('Version', { version: '2026-12-09' })).toBe('2026-12-09');
  });

  it('shows a day that does not exist as it was typed', () => {
    expect(row('Date adopted', { date_adopted: '2026-02-30' })).toBe('2026-02-30');
    expect(row('Next review', { date_adopted: '2026-02-30' })).toBeNull();
  });
});

describe('the next review', () => {
  it('is the day of adoption and the months of the position chosen', () => {
    const details = { date_adopted: '2026-12-09' };
    const after = (review: string) =>
      nextReview(TEMPLATE, answered({ details, choices: { review } }));
    expect(after('yearly')).toBe('2027-12-09');
    expect(after('3-yearly')).toBe('2029-12-09');
    expect(after('no-period')).toBeNull();
    expect(after('left-out')).toBeNull();
  });

  it('is counted from the months that were typed, where they were', () => {
    expect(reviewed('2026-12-09', '6')).toBe('2027-06-09');
  });

  it.each([
    ['2026-01-31', '1', '2026-02-28'],
    ['2028-01-31', '1', '2028-02-29'],
    ['2026-01-31', '3', '2026-04-30'],
    ['2026-12-31', '2', '2027-02-28'],
    ['2028-02-29', '12', '2029-02-28'],
    ['2028-02-29', '48', '2032-02-29'],
    ['2096-02-29', '48', '2100-02-28'],
    ['2026-10-31', '12', '2027-10-31'],
    ['2026-12-01', '1', '2027-01-01'],
    ['2026-11-30', '1200', '2126-11-30'],
  ])('of %s and %s months is %s, the last day where a month is short', (day, months, next) => {
    expect(reviewed(day, months)).toBe(next);
  });

  it.each([
    '0',
    '-1',
    '1.5',
    'twelve',
    'NaN',
    'Infinity',
    '1201',
    '12 months',
    '1,2',
    '1e1',
    '0x10',
  ])('is none after "%s" months', (months) => {
    expect(reviewed('2026-12-09', months)).toBeNull();
  });

  it.each(['', 'soon', '2026-00-10', '2026-10-00', '2026-1-1', '2026-10-10T00:00', '+2026-10-10'])(
    'is none from "%s"',
    (day) => {
      expect(reviewed(day, '12')).toBeNull();
    },
  );

  it('is none from a day that does not exist', () => {
    expect(reviewed('2026-02-30', '12')).toBeNull();
  });

  it.each(['0026-01-31', '0999-12-31', '0000-01-01'])(
    'is none from %s, which nobody means, and which is shown as it was typed',
    (day) => {
      expect(reviewed(day, '1')).toBeNull();
      expect(row('Date adopted', { date_adopted: day })).toBe(day);
    },
  );

  it('may be in the years 1000 and 9999', () => {
    expect(reviewed('1000-01-31', '1')).toBe('1000-02-28');
    expect(reviewed('9999-11-30', '1')).toBe('9999-12-30');
  });

  it('is none after the year 9999', () => {
    expect(reviewed('9999-12-31', '12')).toBeNull();
  });

  it('is none where the policy fixes no period, though months were typed before', () => {
    const details = { date_adopted: '2026-12-09', review_months: '12' };
    for (const review of ['no-period', 'left-out', null]) {
      expect(nextReview(TEMPLATE, answered({ details, choices: { review } }))).toBeNull();
    }
  });

  it('is a day of the right month, never later in it than the day of adoption', () => {
    const [min, max] = [new Date('1970-01-01'), new Date('2099-12-31')];
    const day = fc.date({ min, max, noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 1200 }), (adopted, months) => {
        const text = adopted.toISOString().slice(0, 10);
        const next = new Date(`${reviewed(text, String(months))}T00:00:00Z`);
        const passed =
          (next.getUTCFullYear() - adopted.getUTCFullYear()) * 12 +
          next.getUTCMonth() -
          adopted.getUTCMonth();
        expect(passed).toBe(months);
        expect(next.getUTCDate()).toBeLessThanOrEqual(adopted.getUTCDate());
        if (adopted.getUTCDate() <= 28) expect(next.getUTCDate()).toBe(adopted.getUTCDate());
      }),
    );
  });
});

describe('the change log', () => {
  const log = (change_log: string) =>
    changeLog(TEMPLATE, answered({ details: { change_log } }))?.items;

  it('has a line for each version, without the space around it', () => {
    expect(log('  1.1, hats\r\n\n 1.0, first adopted \n')).toEqual([
      '1.1, hats',
      '1.0, first adopted',
    ]);
  });

  it('is not there while nothing was typed', () => {
    expect(log(' \n ')).toBeUndefined();
    expect(changeLog(TEMPLATE, answered())).toBeNull();
  });
});

it('says a day in words', () => {
  expect(dayInWords('2026-12-09')).toBe('9 December 2026');
  expect(dayInWords('2027-01-01')).toBe('1 January 2027');
});

it('never throws, whatever was typed', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(documentControl(TEMPLATE, answers).table.rows).toHaveLength(10);
      const items = changeLog(TEMPLATE, answers)?.items ?? [];
      expect(items.filter((line) => line.trim() !== line)).toEqual([]);
    }),
  );
});
