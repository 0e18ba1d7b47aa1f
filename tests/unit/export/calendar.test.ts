import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCalendar } from '../../../src/export/calendar.ts';

const DAY = '2027-12-09';

/**
 * The reminder of a school, whose name has been cleaned as those of documents are. @throws Error if
 * there is none
 */
function reviewReminder(school: string, nextReview: string, now?: Date): string {
  const blank = { kind: 'blank', id: 'school', label: 'Name of the school' } as const;
  const name = school ? ({ kind: 'filled', id: 'school', value: school } as const) : blank;
  const file = toCalendar({ school: name, nextReview }, now);
  if (file === null) throw new Error('There is no reminder.');
  return file;
}

/**
 * The lines of a calendar file once folded ones are put together. @throws if a line does not end as
 * it must
 */
function linesOf(file: string): string[] {
  expect(file.endsWith('\r\n')).toBe(true);
  const folded = file.slice(0, -2).split('\r\n');
  return folded
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
}

/** The value of a property, as it is in the file. */
function valueOf(file: string, name: string): string | undefined {
  const line = linesOf(file).find(
    (one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`),
  );
  return line?.slice(line.indexOf(':') + 1);
}

/** A text as a calendar reads it: RFC 5545, 3.3.11. */
function unescaped(text: string | undefined): string | undefined {
  return text?.replaceAll(/\\(.)/g, (_all, mark: string) => (/n/i.test(mark) ? '\n' : mark));
}

const summaryOf = (school: string) => unescaped(valueOf(reviewReminder(school, DAY), 'SUMMARY'));

/** The longest line in octets, the end of line aside. */
function longest(file: string): number {
  return Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)));
}

describe('a reminder', () => {
  it('is a calendar with one event on the day, and an alarm six weeks before', () => {
    const lines = linesOf(reviewReminder('Hill View', DAY));
    const stable = lines.filter(
      (line) => !/^(UID|DTSTAMP|LAST-MODIFIED|SEQUENCE|DURATION|TRIGGER):/.test(line),
    );
    expect(stable).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'PRODID:side-by-clause',
      'METHOD:PUBLISH',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'SUMMARY:Review the social media policy for staff: Hill View',
      'DTSTART;VALUE=DATE:20271209',
      'DESCRIPTION:The policy says that it is reviewed by this day.',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Review of the social media policy',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    expect(valueOf(lines.join('\r\n') + '\r\n', 'DTSTAMP')).toMatch(/^\d{8}T\d{6}Z$/);
  });

  it('lasts a day, and speaks up 42 days before', () => {
    const file = reviewReminder('Hill View', DAY);
    expect(valueOf(file, 'DURATION')).toMatch(/^P1D/);
    expect(valueOf(file, 'TRIGGER')).toMatch(/^-P42D/);
  });

  it('gives durations as RFC 5545 has them: after T comes a time', () => {
    const file = reviewReminder('Hill View', DAY);
    expect([valueOf(file, 'DURATION'), valueOf(file, 'TRIGGER')]).toEqual(['P1D', '-P42D']);
  });

  it('has one name for one school, so that a calendar that is given it again moves it', () => {
    const uid = (school: string, day = DAY) => valueOf(reviewReminder(school, day), 'UID');
    expect(uid('Hill View')).toBe('social-media-policy-review-9d9f8c6381ce1adf@side-by-clause');
    expect(uid(' hill  view', '2029-01-31')).toBe(uid('Hill View'));
  });

  it('takes the place of an earlier one that was corrected, whatever was mended', () => {
    const first = reviewReminder('Hill View Primary', DAY, new Date('2026-12-09T10:00:00Z'));
    const mended = ['2027-12-10', DAY].map((day) =>
      reviewReminder('HILL  VIEW primary ', day, new Date('2026-12-09T10:00:07Z')),
    );
    for (const later of mended) {
      expect(valueOf(later, 'UID')).toBe(valueOf(first, 'UID'));
      const [before, after] = [first, later].map((one) => Number(valueOf(one, 'SEQUENCE')));
      expect(after).toBe((before ?? 0) + 7);
      expect(valueOf(later, 'DTSTAMP')).toBe('20261209T100007Z');
      expect(valueOf(later, 'LAST-MODIFIED')).toBe('20261209T100007Z');
    }
  });

  it.each(['1990-01-01', '2026-11-26', '2090-12-31'])(
    'has a number that a calendar takes, whatever the clock says: %s',
    (day) => {
      const sequence = Number(valueOf(reviewReminder('Hill View', DAY, new Date(day)), 'SEQUENCE'));
      expect(sequence).toBeGreaterThanOrEqual(0);
      expect(sequence).toBeLessThan(2 ** 31);
    },
  );

  it('has another name for another school', () => {
    const schools = ['Hill View', 'Mill Lane', 'مدرسة التل', '山', ''];
    const uids = schools.map((school) => valueOf(reviewReminder(school, DAY), 'UID'));
    expect(new Set(uids).size).toBe(schools.length);
  });

  it('does without the name of the school', () => {
    expect(summaryOf('')).toBe('Review the social media policy for staff');
  });

  it.each(['1999-01-01', '2028-02-29', '9999-12-31'])('may be on %s', (day) => {
    const file = reviewReminder('Hill View', day);
    expect(valueOf(file, 'DTSTART')).toBe(day.replaceAll('-', ''));
  });

  it.each(['soon', '2027-13-01', '2027-00-01', '2027-12-32'])(
    'is refused on "%s", in words',
    (day) => {
      let words: unknown;
      try {
        reviewReminder('Hill View', day);
      } catch (error) {
        words = (error as Error).message;
      }
      expect(words).toMatch(/start\[\d\]/);
    },
  );

  it('is refused with an error, which has a stack', () => {
    let thrown: unknown;
    try {
      reviewReminder('Hill View', 'soon');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
  });
});

describe('the name of the school in a reminder', () => {
  it.each([
    'Hill View, Mill Lane; and others',
    'Hill \\ View',
    'Hill\nView',
    'BEGIN:VEVENT',
    'Hill "View": 1',
    '\\n \\, \\;',
  ])('comes back as it was typed: %j', (school) => {
    expect(summaryOf(school)).toBe(`Review the social media policy for staff: ${school}`);
  });

  it('is escaped, so that it adds no line and no value', () => {
    const file = reviewReminder('A, B; C\nEND:VEVENT\r\nBEGIN:VALARM', DAY);
    expect(valueOf(file, 'SUMMARY')).toBe(
      'Review the social media policy for staff: A\\, B\\; C\\nEND:VEVENT\\nBEGIN:VALARM',
    );
    expect(linesOf(file).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  it('may be very long: it is folded, and comes back', () => {
    const school = 'Hill View '.repeat(20).trim();
    const file = reviewReminder(school, DAY);
    expect(longest(file)).toBeLessThanOrEqual(75);
    expect(unescaped(valueOf(file, 'SUMMARY'))).toBe(
      `Review the social media policy for staff: ${school}`,
    );
  });

  it('is cut after 200 characters, between two', () => {
    expect(summaryOf('🏫'.repeat(1000))).toBe(
      `Review the social media policy for staff: ${'🏫'.repeat(200)}`,
    );
  });

  it('of plain letters is folded at 75 octets, wherever its marks fall', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab ,;\\\n'), maxLength: 200 });
    fc.assert(
      fc.property(letters, (school) => {
        const file = reviewReminder(school, DAY);
        expect(longest(file)).toBeLessThanOrEqual(75);
        expect(summaryOf(school)).toBe(
          ['Review the social media policy for staff', school].filter(Boolean).join(': '),
        );
      }),
    );
  });

  it.each([['Ysgol Gŵyr Llŷn '], ['مدرسة التل '], ['🏫']])(
    'of other letters is folded at 75 octets, too: %s, many times',
    (part) => {
      const file = reviewReminder(part.repeat(80), DAY);
      expect(longest(file)).toBeLessThanOrEqual(75);
      expect(Buffer.from(file).toString()).toBe(file);
      const school = Array.from(part.repeat(80)).slice(0, 200).join('');
      expect(unescaped(valueOf(file, 'SUMMARY'))?.endsWith(`: ${school}`)).toBe(true);
    },
  );
});

it('there is none while no day of the next review can be worked out', () => {
  const school = { kind: 'filled', id: 'school', value: 'Hill View' } as const;
  expect(toCalendar({ school, nextReview: null })).toBeNull();
});
