import type { AdoptedVersion, Answers } from './answers.ts';
import { detailOf } from './details.ts';
import { dayInWords } from '../law/dates.ts';
import { dayFrom } from './control.ts';
import type { PolicyDocument } from './document.ts';
import { LARGEST_FILE } from './read-answers.ts';
import { recorded } from './record.ts';
import type { Template } from './template.ts';
import { linesOf, oneLine } from './typed-text.ts';

/** Versions that are kept: each is as long as the policy. */
const MOST_VERSIONS = 5;

/**
 * Letters that they may have in all, as they are saved: with more, the answers could not be opened
 * again.
 */
const MOST_LETTERS = LARGEST_FILE / 2;

/**
 * The policy as a version that was adopted.
 *
 * @returns null while it is a draft, or if it names no day of adoption
 */
export function adoptedVersion(
  template: Template,
  answers: Answers,
  document: PolicyDocument,
): AdoptedVersion | null {
  const on = detailOf(template, answers, 'date_adopted');
  if (document.draft || !dayFrom(on)) return null;
  const version = detailOf(template, answers, 'version');
  return { on, version, template: template.version, policy: recorded(document) };
}

/**
 * Answers that keep a version, in place of one of the same day; and of one of a later day with the
 * same number and words, whose day was typed wrong then.
 */
export function withAdopted(answers: Answers, version: AdoptedVersion): Answers {
  const isReplaced = (one: AdoptedVersion) =>
    one.on === version.on ||
    (one.on > version.on && one.version === version.version && isSame(one, version));
  const others = answers.adopted.filter((one) => !isReplaced(one));
  const adopted = [...others, version].toSorted((a, b) => a.on.localeCompare(b.on));
  return { ...answers, adopted: thatFit(adopted.slice(-MOST_VERSIONS)) };
}

/**
 * Leaves out the oldest while all of them together are too much; the newest is kept in any case.
 */
function thatFit(adopted: readonly AdoptedVersion[]): readonly AdoptedVersion[] {
  const isTooMuch = JSON.stringify({ answers: { adopted } }, null, 2).length > MOST_LETTERS;
  return isTooMuch && adopted.length > 1 ? thatFit(adopted.slice(1)) : adopted;
}

/**
 * How the policy that is taken away relates to what is kept: its day has not come, it is kept now,
 * it was kept before, or other words were.
 */
export type Keeping = 'not-yet' | 'now' | 'before' | 'other';

/**
 * Answers that keep the policy as the version adopted, once its day has come. Other words that are
 * kept for that day stay: only the school knows which were put to the vote.
 *
 * @param today such as "2026-12-09"
 */
export function keepAdopted(
  template: Template,
  answers: Answers,
  document: PolicyDocument,
  today: string,
): { readonly answers: Answers; readonly keeping: Keeping } {
  const version = adoptedVersion(template, answers, document);
  if (!version || version.on > today) return { answers, keeping: 'not-yet' };
  const state = recordState(answers, version);
  if (state !== 'none') return { answers, keeping: state === 'same' ? 'before' : 'other' };
  return { answers: withAdopted(answers, version), keeping: 'now' };
}

/**
 * Answers with the day of adoption. A day later than that of the version kept last belongs to the
 * next version: its number is counted on and the last one is noted in the log, unless the school
 * has done so itself.
 */
export function withDayAdopted(template: Template, answers: Answers, day: string): Answers {
  const dated = { ...answers, details: { ...answers.details, date_adopted: day } };
  const last = answers.adopted.at(-1);
  const isNext = last !== undefined && dayFrom(day) !== null && day > last.on;
  if (!isNext || detailOf(template, answers, 'version') !== last.version) return dated;
  const { version = '', change_log = '' } = nextVersion(template, answers, last).details;
  return { ...dated, details: { ...dated.details, version, change_log } };
}

/** How a policy relates to the version that was recorded for its day of adoption. */
export type RecordState = 'none' | 'same' | 'other';

/** Whether the words that stand now are those recorded for their day of adoption. */
export function recordState({ adopted }: Answers, version: AdoptedVersion | null): RecordState {
  const found = adopted.find(({ on }) => on === version?.on);
  if (!version || !found) return 'none';
  return isSame(found, version) ? 'same' : 'other';
}

/** Whether two versions have the same words. */
function isSame(one: AdoptedVersion, other: AdoptedVersion): boolean {
  return JSON.stringify(one.policy) === JSON.stringify(other.policy);
}

/**
 * The version adopted before the one at hand: the newest, or, if a day of adoption is filled in,
 * the newest before that day.
 */
export function versionBefore(template: Template, answers: Answers): AdoptedVersion | null {
  const now = detailOf(template, answers, 'date_adopted');
  const isBefore = dayFrom(now) ? (on: string) => on < now : () => true;
  return answers.adopted.findLast(({ on }) => isBefore(on)) ?? null;
}

/** What belongs to one adoption, and is written anew at the next. */
const OF_ONE_ADOPTION = [
  'date_adopted',
  'minute_reference',
  'date_ratified',
  'unions_consulted',
] as const;

/**
 * Answers for the next version: a number higher, the days of the last one emptied and written into
 * the change log.
 *
 * @param last the version that was adopted
 */
export function nextVersion(template: Template, answers: Answers, last: AdoptedVersion): Answers {
  const log = linesOf(detailOf(template, answers, 'change_log'));
  const line = logLine(template, answers, last);
  // Once the day is emptied, the minute that was noted with it is not known any more.
  const isNoted = log.some((one) => one.startsWith(versionLine(last)));
  const emptied = Object.fromEntries(OF_ONE_ADOPTION.map((id) => [id, '']));
  const details = {
    ...answers.details,
    ...emptied,
    version: higher(detailOf(template, answers, 'version')),
    change_log: (isNoted ? log : [line, ...log]).join('\n'),
  };
  return { ...answers, details };
}

/** "1.0, adopted on 9 December 2026 (FGB 2026/27, item 7)" */
function logLine(template: Template, answers: Answers, last: AdoptedVersion): string {
  const isAtHand = detailOf(template, answers, 'date_adopted') === last.on;
  const minute = isAtHand ? oneLine(detailOf(template, answers, 'minute_reference')) : '';
  return `${versionLine(last)}${minute ? ` (${minute})` : ''}`;
}

function versionLine({ on, version }: AdoptedVersion): string {
  const day = `adopted on ${dayInWords(on)}`;
  const number = oneLine(version);
  return number ? `${number}, ${day}` : day;
}

/** Two years, such as "2026/27" or "2026–2027", that count on together. */
const YEARS = /^(\d{4})( ?[/–-] ?)(\d{2}|\d{4})$/;

/**
 * One number, perhaps with others after full stops: in "Draft 2 of 9 December" nobody could tell
 * which of them counts.
 */
const NUMBER = /^(\D*)(\d{1,9})((?:\.\d+)*)(\D*)$/;

/** "1.0" as "2.0", "v3" as "v4", "2026/27" as "2027/28"; what is none of these stays as it is. */
function higher(version: string): string {
  const [, year = '', between = '', second = ''] = YEARS.exec(version) ?? [];
  if (year && plusOne(year).endsWith(second)) {
    return `${plusOne(year)}${between}${plusOne(second)}`;
  }
  return version.replace(
    NUMBER,
    (_all, before: string, figure: string, further: string, after: string) =>
      `${before}${plusOne(figure)}${further.replaceAll(/\d+/g, '0')}${after}`,
  );
}

/** With as many figures as before: "09" as "10", and "99" of a year as "00". */
function plusOne(figure: string): string {
  return String(Number(figure) + 1).padStart(figure.length, '0');
}
