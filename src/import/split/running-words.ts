import escapeRegExp from 'escape-string-regexp';
import { leftOut, type Line } from './line.ts';

/** "Page 3 of 9" within a line. */
const STAMP = /\bpage \d+ (?:of|\/) \d+\b/gi;

/** How many characters of a head or foot may be beside the stamp. */
const BESIDE = 120;

/** Where a page ends within a line: the head or foot that is printed there. */
export interface RunningWords {
  /** Patterns of what is printed, the longest first. */
  readonly patterns: readonly RegExp[];
}

/**
 * What heads and feet print in this document, so that it can be found within sentences: whole lines
 * that were set apart, and the words that are beside every stamp of a page.
 */
export function runningWords(lines: readonly Line[]): RunningWords {
  const apart = lines.filter(
    ({ why, text }) => why === 'furniture' && /\p{L}.*\s.*\p{L}/u.test(text),
  );
  const texts = [...apart.map(({ text }) => text), ...besideStamps(lines)];
  const byLength = texts.toSorted((a, b) => b.length - a.length);
  // Most differ in the number of the page alone.
  const patterns = new Set(byLength.map(patternOf));
  return { patterns: [...patterns].map((pattern) => new RegExp(pattern, 'giu')) };
}

/**
 * The words as a pattern in which figures may be others, with the stamp that may be beside them.
 */
function patternOf(text: string): string {
  const words = text
    .split(/\d+/)
    .map((piece) => escapeRegExp(piece))
    .join(String.raw`\d+`);
  const stamp = String.raw`(?:page \d+(?: of \d+)?)`;
  return String.raw`(?<=^|\s)(?:${stamp}\s+)?${words}(?:\s+${stamp})?(?=\s|$)`;
}

/** The stamps within lines, with the words that are beside every one of them. */
function besideStamps(lines: readonly Line[]): string[] {
  const places = lines.flatMap(({ why, text }) => (why === null ? placesIn(text) : []));
  const [first] = places;
  if (!first || places.length < 2) return [];
  const before = shared(places.map((place) => place.before)).toReversed();
  const after = shared(places.map((place) => place.after));
  return [[...before, first.stamp, ...after].filter((word) => word !== '').join(' ')];
}

/** A stamp, the words before it, the nearest first, and those after it. */
interface Place {
  readonly stamp: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function placesIn(text: string): Place[] {
  return [...text.matchAll(STAMP)].map(({ 0: stamp, index }) => {
    const end = index + stamp.length;
    const before = text
      .slice(Math.max(0, index - BESIDE), index)
      .trim()
      .split(' ')
      .toReversed();
    return {
      stamp,
      before,
      after: text
        .slice(end, end + BESIDE)
        .trim()
        .split(' '),
    };
  });
}

/** The words with which all of the lists begin. */
function shared(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  const end = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  return first.slice(0, end < 0 ? first.length : end);
}

/**
 * A line without the head or foot that is within its words, and after it what was taken out.
 */
export function withoutStamps(line: Line, { patterns }: RunningWords): Line[] {
  if (line.kind === 'row') return [line];
  const taken: Line[] = [];
  let { text } = line;
  for (const pattern of patterns) {
    text = text.replace(pattern, (found) => {
      if (found.length >= text.length) return found;
      taken.push(leftOut({ ...line, kind: 'para', label: null, text: found }, 'furniture'));
      return '';
    });
  }
  return [{ ...line, text: text.replace(/\s+/g, ' ').trim() }, ...taken].filter(
    (one) => one.text !== '',
  );
}
