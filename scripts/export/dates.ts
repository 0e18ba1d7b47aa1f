import { z } from 'zod';

/** A day as it was typed, read or refused. */
export type ReadDay =
  | { readonly kind: 'day'; readonly day: string }
  /** Why it is no day, as the end of a sentence. */
  | { readonly kind: 'none'; readonly why: string };

const ADVICE = 'Write it as 2026-12-09, or as 09/12/2026 with the day first';
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Spreadsheets add the first moment of a day. */
const MIDNIGHT = /[ T]00:00(?::00(?:\.0+)?)?Z?$/;
const ISO = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/;
const UK = /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/;
const NAMED = /^(?<day>\d{1,2})(?:st|nd|rd|th)?[- ](?<name>[a-z]{3,9})\.?,?[- ](?<year>\d{4})$/i;
const SHORT_YEAR = /^\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\d{2}$/i;

/**
 * Reads a day as people and spreadsheets in the United Kingdom write it: 2026-12-09, 09/12/2026, 9
 * December 2026.
 *
 * @returns it as 2026-12-09; or why it is not one, or could be more than one
 */
export function readDay(typed: string): ReadDay {
  const text = typed.trim().replace(MIDNIGHT, '');
  const parts = (ISO.exec(text) ?? UK.exec(text) ?? NAMED.exec(text))?.groups;
  if (!parts) {
    const why = SHORT_YEAR.test(text) ? 'could be more than one day' : 'is not a day';
    return { kind: 'none', why: `${why}. ${ADVICE}` };
  }
  return dayFrom(Number(parts['year']), monthFrom(parts), Number(parts['day']));
}

/** 0 for a month that does not exist. "Dec" and "Sept" are read too. */
function monthFrom({ month, name = '' }: Readonly<Record<string, string | undefined>>): number {
  if (month !== undefined) return Number(month);
  return MONTHS.findIndex((one) => one.startsWith(name.toLowerCase())) + 1;
}

function dayFrom(year: number, month: number, day: number): ReadDay {
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
  const text = `${year}-${mm}-${dd}`;
  if (isDay(text)) return { kind: 'day', day: text };
  return { kind: 'none', why: `is not in the calendar. ${ADVICE}` };
}

/** Whether a text is a day of the calendar, such as "2026-12-09". */
export function isDay(text: string): boolean {
  return z.iso.date().safeParse(text).success;
}
