import { createEvent } from 'ics';

/** Days before the review on which the calendar speaks up: governing bodies meet once a half-term. */
const DAYS_BEFORE = 42;

/** Characters of the school's name that a calendar shows. */
const LONGEST_NAME = 200;

/** Octets of a line, without its end: RFC 5545, 3.1. */
const LONGEST_LINE = 75;

/**
 * A calendar file with the day of the next review.
 *
 * @param school as typed; may be empty; control characters and what is too long are left out
 * @param day such as "2027-12-09"
 * @returns an iCalendar file with one whole-day event and an alarm six weeks before
 * @throws Error with the library's words if it refuses the event
 */
export function reviewReminder(school: string, day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const name = cleaned(school);
  const { error, value } = createEvent({
    productId: 'side-by-clause',
    title: ['Review the social media policy for staff', name].filter(Boolean).join(': '),
    description: 'The policy says that it is reviewed by this day.',
    start: [year, month, date],
    duration: { days: 1 },
    alarms: [
      {
        action: 'display',
        description: 'Review of the social media policy',
        trigger: { days: DAYS_BEFORE, before: true },
      },
    ],
  });
  if (!value) {
    throw new Error(error?.message ?? 'The reminder could not be made.', { cause: error });
  }
  return corrected(value);
}

/** A name without control characters but line breaks, which the library escapes. */
function cleaned(school: string): string {
  const text = school
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\t\r]/g, ' ')
    .replaceAll(/(?!\n)\p{Cc}/gu, '');
  return Array.from(text).slice(0, LONGEST_NAME).join('');
}

/** The library writes "P1DT", where a time would have to follow, and folds by characters and not by octets. */
function corrected(file: string): string {
  return file
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => folded(line.replace(/^((?:DURATION|TRIGGER):-?P\d+D)T$/, '$1')))
    .join('\r\n');
}

/** A line in stretches of which each but the first begins with a space; no character is split. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [text, octets] = ['', 0];
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > LONGEST_LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
}
