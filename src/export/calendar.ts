import { createEvent } from 'ics';
import { hashOf } from '../policy/hash.ts';
import { schoolName, type PolicyDocument } from '../adopt/document.ts';

/**
 * Days before the review on which the calendar speaks up: governing bodies meet once a half-term.
 */
const DAYS_BEFORE = 42;

/** Characters of the school's name that a calendar shows. */
const LONGEST_NAME = 200;

/** Octets of a line, without its end: RFC 5545, 3.1. */
const LONGEST_LINE = 75;

/**
 * Seconds are counted from here: a count of all since 1970 would soon be more than a calendar
 * takes.
 */
const FIRST_SECOND = Date.UTC(2026, 0, 1) / 1000;

/**
 * A calendar file with the day of the next review. A calendar that has the reminder of this school
 * takes a later one in its place: both have one name, and the later has the higher number.
 *
 * @param now when the file is made
 * @returns an iCalendar file with one whole-day event and an alarm six weeks before; null if there
 *   is no such day. A name that is too long is cut. @throws Error with the library's words if it
 *   refuses the event
 */
export function toCalendar(
  document: Pick<PolicyDocument, 'school' | 'nextReview'>,
  now: Date = new Date(),
): string | null {
  if (document.nextReview === null) return null;
  return reviewReminder(schoolName(document), document.nextReview, now.getTime());
}

function reviewReminder(school: string, day: string, now: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const name = Array.from(school).slice(0, LONGEST_NAME).join('');
  const { error, value } = createEvent({
    productId: 'side-by-clause',
    uid: uidOf(school),
    ...madeAt(now),
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

/**
 * When it was made, and which of several is the latest. Without a time the library, whose types
 * know of none, takes that of its loading.
 */
function madeAt(now: number) {
  const sequence = Math.max(0, Math.floor(now / 1000) - FIRST_SECOND);
  return { timestamp: now, lastModified: now, sequence };
}

/**
 * The same for one school however often it saves: a calendar that is given the reminder again moves
 * it, and keeps no second.
 */
function uidOf(school: string): string {
  const name = school.normalize('NFKC').toLocaleLowerCase('en-GB').replaceAll(/\s+/g, ' ').trim();
  return `social-media-policy-review-${hashOf(name)}@side-by-clause`;
}

/**
 * The library writes "P1DT", where a time would have to follow, and folds by characters and not by
 * octets.
 */
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
