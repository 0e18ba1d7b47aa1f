import { describe, expect, it } from 'vitest';
import { isDay, readDay } from '../../../../scripts/export/dates.ts';

const ADVICE = 'Write it as 2026-12-09, or as 09/12/2026 with the day first';

describe('a day', () => {
  it.each([
    '2026-12-09',
    '2026/12/09',
    '2026-12-09 00:00:00',
    '2026-12-09T00:00:00.000Z',
    '09/12/2026',
    '9/12/2026',
    '09.12.2026',
    '09-12-2026 00:00',
    ' 9 December 2026 ',
    '9th December 2026',
    '9 Dec 2026',
    '09-Dec-2026',
  ])('is read however it is written: %s', (typed) => {
    expect(readDay(typed)).toEqual({ kind: 'day', day: '2026-12-09' });
  });

  it.each([
    ['1 Sept 2026', '2026-09-01'],
    ['29/02/2028', '2028-02-29'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed)).toEqual({ kind: 'day', day });
  });

  it.each([
    '12/13/2026',
    '31/11/2026',
    '2026-02-30',
    '29/02/2027',
    '00/12/2026',
    '9 Foo 2026',
    '9/12/0026',
  ])('that does not exist is refused: %s', (typed) => {
    expect(readDay(typed)).toEqual({ kind: 'none', why: `is not in the calendar. ${ADVICE}` });
  });

  it.each(['09/12/26', '9-Dec-26'])('that could be more than one is refused: %s', (typed) => {
    expect(readDay(typed)).toEqual({ kind: 'none', why: `could be more than one day. ${ADVICE}` });
  });

  it.each(['46365', 'soon', '=TODAY()', '2026', 'December 2026', '09/12/2026 14:30'])(
    'is not %s',
    (typed) => {
      expect(readDay(typed)).toEqual({ kind: 'none', why: `is not a day. ${ADVICE}` });
    },
  );
});

it('a day is one of the calendar', () => {
  expect(['2026-12-09', '2028-02-29'].filter(isDay)).toHaveLength(2);
  expect(['2026-02-30', '2027-02-29', '2026-13-01', '2026-1-1', '', 'today'].filter(isDay)).toEqual(
    [],
  );
});
