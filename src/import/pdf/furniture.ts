import type { LeftOut } from '../blocks.ts';
import { tidy } from '../tidy.ts';
import type { Line } from './lines.ts';

/** Running heads and feet stand within this share of the page from its edges. */
const EDGE = 0.14;
/** Lines at one place on at least this share of the pages. */
const REPEATED_SHARE = 0.4;
/** How far apart "one place" may be. */
const PLACE = 4;
/** A note is set in smaller type than the text. */
const SMALLER = 0.93;

const PAGE_NUMBER = /^(?:page\s*)?[-–|]?\s*\d{1,3}\s*[-–|]?\s*(?:page|(?:of|\/)\s*\d{1,3})?$/i;

/** Lines of the text, and what was set apart from them. */
export interface Parted {
  readonly lines: readonly Line[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Sets running heads and feet apart: lines at the same place of many pages, whatever numbers are in them, and page numbers.
 *
 * @param pages how many there are
 */
export function withoutFurniture(lines: readonly Line[], pages: number): Parted {
  const places = new Map<string, Line[]>();
  for (const line of lines.filter(isAtEdge)) {
    const key = keyOf(line);
    places.set(key, [...(places.get(key) ?? []), line]);
  }
  const isFurniture = (line: Line): boolean =>
    isAtEdge(line) &&
    (/^page \d+(?: of \d+)?$/i.test(line.text) ||
      isRepeated(line, places.get(keyOf(line)) ?? [], pages));
  const left = new Map(lines.filter(isFurniture).map((line) => [keyOf(line), line.text]));
  return {
    lines: lines.filter((line) => !isFurniture(line)),
    leftOut: [...left.values()].map((text) => ({ text, why: 'header' })),
  };
}

const isAtEdge = (line: Line): boolean =>
  line.y > line.pageHeight * (1 - EDGE) || line.y < line.pageHeight * EDGE;

/** What stays the same from page to page. */
const keyOf = (line: Line): string => line.text.replace(/\d+/g, '#').toLowerCase();

function isRepeated(line: Line, same: readonly Line[], pages: number): boolean {
  const near = same.filter((one) => Math.abs(one.y - line.y) < PLACE);
  const on = new Set(near.map((one) => one.page)).size;
  if (on < Math.max(2, pages * REPEATED_SHARE)) return false;
  // Numbers at one place are page numbers only where they count with the pages.
  if (!PAGE_NUMBER.test(line.text) || /page|of/i.test(line.text)) return true;
  const offset = (one: Line): number => Number(/\d+/.exec(one.text)?.[0]) - one.page;
  return near.filter((one) => offset(one) === offset(line)).length >= 2;
}

/**
 * Sets the notes at the foot of pages apart: small type from a line that begins with a number, on pages with a raised number.
 *
 * @param size of the type of the text
 */
export function withoutNotes(lines: readonly Line[], size: number): Parted {
  const notes = new Set<Line>();
  for (const page of new Set(lines.filter((line) => line.marked).map((line) => line.page))) {
    const all = lines.filter((line) => line.page === page);
    const lastText = all.findLastIndex((line) => line.size >= size * SMALLER);
    const foot = all.slice(lastText + 1);
    const first = foot.findIndex((line) => /^\d{1,2}\D/.test(line.text));
    if (first >= 0) foot.slice(first).forEach((line) => notes.add(line));
  }
  return { lines: lines.filter((line) => !notes.has(line)), leftOut: joinedNotes([...notes]) };
}

function joinedNotes(lines: readonly Line[]): LeftOut[] {
  const texts: string[] = [];
  for (const { text } of lines) {
    if (texts.length === 0 || /^\d{1,2}\D/.test(text)) texts.push(text);
    else texts[texts.length - 1] += ` ${text}`;
  }
  return texts.map((text) => ({ text: tidy(text), why: 'footnote' }));
}
