import { detailOf, type AdoptedVersion, type Answers } from './answers.ts';
import { dayFrom, dayInWords } from './control.ts';
import type { PolicyDocument } from './document.ts';
import { recorded } from './recorded.ts';
import type { Template } from './template.ts';
import { linesOf } from './typed-text.ts';

/** Versions that are kept: each is as long as the policy. */
const MOST_VERSIONS = 5;

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

/** Answers that keep a version, in place of one of the same day. */
export function withAdopted(answers: Answers, version: AdoptedVersion): Answers {
  const others = answers.adopted.filter(({ on }) => on !== version.on);
  const adopted = [...others, version].toSorted((a, b) => a.on.localeCompare(b.on));
  return { ...answers, adopted: adopted.slice(-MOST_VERSIONS) };
}

/** How a policy stands to the version that was recorded for its day of adoption. */
export type RecordState = 'none' | 'same' | 'other';

/** Whether the words that stand now are those recorded for their day of adoption. */
export function recordState({ adopted }: Answers, version: AdoptedVersion | null): RecordState {
  const found = adopted.find(({ on }) => on === version?.on);
  if (!version || !found) return 'none';
  return JSON.stringify(found.policy) === JSON.stringify(version.policy) ? 'same' : 'other';
}

/** The version adopted before the one at hand: the newest, but for one of the day that stands as the day of adoption now. */
export function versionBefore(template: Template, answers: Answers): AdoptedVersion | null {
  const now = detailOf(template, answers, 'date_adopted');
  return answers.adopted.findLast(({ on }) => on !== now) ?? null;
}

/** What belongs to one adoption, and is written anew at the next. */
const OF_ONE_ADOPTION = [
  'date_adopted',
  'minute_reference',
  'date_ratified',
  'unions_consulted',
] as const;

/**
 * Answers for the next version: a number higher, the days of the last one emptied and written into the change log.
 *
 * @param last the version that was adopted
 */
export function nextVersion(template: Template, answers: Answers, last: AdoptedVersion): Answers {
  const log = linesOf(detailOf(template, answers, 'change_log'));
  const line = logLine(template, answers, last);
  const emptied = Object.fromEntries(OF_ONE_ADOPTION.map((id) => [id, '']));
  const details = {
    ...answers.details,
    ...emptied,
    version: higher(detailOf(template, answers, 'version')),
    change_log: (log.includes(line) ? log : [line, ...log]).join('\n'),
  };
  return { ...answers, details };
}

/** "1.0, adopted on 9 December 2026 (FGB 2026/27, item 7)" */
function logLine(template: Template, answers: Answers, { on, version }: AdoptedVersion): string {
  const isAtHand = detailOf(template, answers, 'date_adopted') === on;
  const minute = isAtHand ? detailOf(template, answers, 'minute_reference') : '';
  const day = `adopted on ${dayInWords(on)}${minute ? ` (${minute})` : ''}`;
  return version ? `${version}, ${day}` : day;
}

/** "1.0" as "2.0", "v3" as "v4"; what has no figure stays as it is. */
function higher(version: string): string {
  const parts = /^(\D*)(\d{1,9})(.*)$/.exec(version);
  if (!parts) return version;
  const [, before = '', figure = '', after = ''] = parts;
  return `${before}${Number(figure) + 1}${after.replaceAll(/\d+/g, '0')}`;
}
