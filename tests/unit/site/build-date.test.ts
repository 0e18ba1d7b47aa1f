import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBuildDate } from '../../../src/site/build-date.ts';

describe('the day of the build', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(['2026-11-20T00:00:00Z', '2026-11-20T13:45:06Z', '2026-11-20T23:59:59.999Z'])(
    'is today, from midnight UTC, where nothing else is asked: at %s',
    (now) => {
      vi.useFakeTimers({ now: new Date(now) });
      expect(readBuildDate({}).toISOString()).toBe('2026-11-20T00:00:00.000Z');
      expect(readBuildDate({ BUILD_DATE: undefined })).toEqual(readBuildDate({}));
    },
  );

  it.each(['2026-11-20', '2028-02-29', '1999-12-31'])('is %s where BUILD_DATE says so', (text) => {
    expect(readBuildDate({ BUILD_DATE: text }).toISOString()).toBe(`${text}T00:00:00.000Z`);
  });

  it.each([
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-11',
    '2026-11-2',
    '20-11-2026',
    '2026-11-20T12:00:00Z',
    ' 2026-11-20',
    'tomorrow',
    '',
  ])('is not "%s", and the error names the variable', (text) => {
    expect(() => readBuildDate({ BUILD_DATE: text })).toThrow(
      new Error(`BUILD_DATE is "${text}". Write a day, such as 2026-11-20`),
    );
  });
});
