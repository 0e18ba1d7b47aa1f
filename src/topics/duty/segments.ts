import escapeRegExp from 'escape-string-regexp';
import type { Guidance } from '../../policy/front-matter.ts';
import { findDuties, type DutyKind } from './duties.ts';
import { limited } from './strength.ts';

/** What is marked in a clause: what it asks of people, periods and ages, and who. */
export type OperativeKind = Exclude<DutyKind, 'will' | 'will-not' | 'possible'> | 'figure' | 'who';

export interface Segment {
  readonly text: string;
  /** Null for words that decide nothing. */
  readonly kind: OperativeKind | null;
}

interface Mark {
  readonly kind: OperativeKind;
  readonly from: number;
  readonly to: number;
}

const COUNT = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)`;
const FIGURE = new RegExp(
  String.raw`\b(?:within )?${COUNT} (?:hours?|days?|weeks?|months?|years?)\b|\bunder the age of ${COUNT}\b|\bevery ${COUNT} years\b|\b(?:on a )?yearly(?: basis)?\b|\bannually\b|\bimmediately\b`,
  'giu',
);

/**
 * Divides a clause at its operative words: what must, must not, should, should not … be done,
 * periods and ages, and who.
 *
 * @param text a clause's words
 * @param who the names under which its policy speaks of those responsible
 * @param limit how strong the guidance is of which the clause is an item, if it is one
 * @returns segments that put together are the text
 */
export function operativeSegments(
  text: string,
  who: readonly string[],
  limit?: Guidance['strength'],
): Segment[] {
  const marks = [
    ...namesIn(text, who),
    ...dutiesIn(text, limit),
    ...matches(text, FIGURE, 'figure'),
  ];
  const segments: Segment[] = [];
  let at = 0;
  for (const { kind, from, to } of marks.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < at) continue;
    if (from > at) segments.push({ text: text.slice(at, from), kind: null });
    segments.push({ text: text.slice(from, to), kind });
    at = to;
  }
  return at < text.length ? [...segments, { text: text.slice(at), kind: null }] : segments;
}

/**
 * What the school will do, and what can happen, bind nobody whom the reader must look out for, so
 * they are not marked.
 */
function dutiesIn(text: string, limit?: Guidance['strength']): Mark[] {
  return findDuties(text).flatMap(({ kind: found, from, to }) => {
    const kind = limit ? limited(found, limit) : found;
    const isUnmarked = kind === 'will' || kind === 'will-not' || kind === 'possible';
    return isUnmarked ? [] : [{ kind, from, to }];
  });
}

function namesIn(text: string, who: readonly string[]): Mark[] {
  const names = who.filter((name) => name !== '').toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return [];
  const pattern = new RegExp(
    `\\b(?:${names.map((name) => escapeRegExp(name)).join('|')})\\b`,
    'giu',
  );
  return matches(text, pattern, 'who');
}

function matches(text: string, pattern: RegExp, kind: OperativeKind): Mark[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    from: match.index,
    to: match.index + match[0].length,
  }));
}
