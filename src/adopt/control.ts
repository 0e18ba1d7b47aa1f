import { dayInWords } from '../law/dates.ts';
import type { Answers } from './answers.ts';
import { detailOf, positionMonths } from './details.ts';
import type { TableRow, TitledList, TitledTable } from './document.ts';
import type { Template } from './template.ts';
import { linesOf, oneLine } from './typed-text.ts';

const ROWS = [
  ['Owner', 'owner'],
  ['Author', 'author'],
  ['Version', 'version'],
  ['Date adopted', 'date_adopted'],
  ['Adopted by', 'adopted_by'],
  ['Minute reference', 'minute_reference'],
  ['Date ratified', 'date_ratified'],
  ['Ratified by', 'ratified_by'],
  ['Unions consulted', 'unions_consulted'],
] as const;

/**
 * The document-control table: who owns the policy, who adopted it and when, and when it is reviewed
 * next.
 */
export function documentControl(template: Template, answers: Answers): TitledTable {
  const next = nextReview(template, answers);
  const rows = ROWS.map(([name, id]) => [name, shown(template, answers, id)] as const);
  const all = [...rows, ['Next review', next ? dayInWords(next) : ''] as const];
  const usual = all.map(([name, value]) => ({ name, cells: [value || null] }));
  return {
    title: 'Document control',
    table: { head: ['Item', 'Entry'], rows: [...usual, ...ownRows(template, answers)] },
  };
}

/**
 * Rows of the school's own, each typed on a line as "Name: entry"; a line without a colon is a name
 * with a blank to write in.
 */
function ownRows(template: Template, answers: Answers): TableRow[] {
  return linesOf(detailOf(template, answers, 'control_rows')).map((line) => {
    const at = line.indexOf(':');
    const [name, entry] = at > 0 ? [line.slice(0, at), line.slice(at + 1)] : [line, ''];
    return { name: name.trim(), cells: [entry.trim() || null] };
  });
}

/** What the policy is called unless the school calls it something else. */
const USUAL_TITLE = 'Social media policy for staff';

/** What the policy is called. */
export function titleOf(template: Template, answers: Answers): string {
  return oneLine(detailOf(template, answers, 'title')) || USUAL_TITLE;
}

/** Versions of the policy as the school listed them, one on each line; null if it listed none. */
export function changeLog(template: Template, answers: Answers): TitledList | null {
  const items = linesOf(detailOf(template, answers, 'change_log'));
  return items.length > 0 ? { title: 'Change log', items } : null;
}

/**
 * The day of the next review: the day of adoption and the months between reviews.
 *
 * @returns such as "2027-12-09"; null without a day of adoption, after the year 9999, or where the
 *   position chosen fixes no period
 */
export function nextReview(template: Template, answers: Answers): string | null {
  const adopted = dayFrom(detailOf(template, answers, 'date_adopted'));
  const months = monthsFrom(detailOf(template, answers, 'review_months'));
  if (!adopted || months === null || positionMonths(template, answers) === null) return null;
  const [year, month, day] = [
    adopted.getUTCFullYear(),
    adopted.getUTCMonth(),
    adopted.getUTCDate(),
  ];
  const last = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate();
  const next = new Date(Date.UTC(year, month + months, Math.min(day, last)));
  return next.getUTCFullYear() > 9999 ? null : isoDay(next);
}

/** From 1 to 1200, in plain digits; otherwise null. */
function monthsFrom(text: string): number | null {
  const months = /^\d+$/.test(text) ? Number(text) : 0;
  return months >= 1 && months <= 1200 ? months : null;
}

function shown(template: Template, answers: Answers, id: string): string {
  const value = oneLine(detailOf(template, answers, id));
  const isDate = template.details.find((one) => one.id === id)?.kind === 'date';
  return isDate && dayFrom(value) ? dayInWords(value) : value;
}

/** A day that exists, from the year 1000 on; "2026-02-30" would come out as another. */
export function dayFrom(text: string): Date | null {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && isoDay(date) === text ? date : null;
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
