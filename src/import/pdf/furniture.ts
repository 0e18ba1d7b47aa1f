import type { LeftOut } from '../blocks.ts';
import type { Line } from './line.ts';

/** Running heads and feet are within this share of the page from its edges. */
const EDGE = 0.14;
/** Lines at one place on at least this share of the pages. */
const REPEATED_SHARE = 0.4;
/** How far apart "one place" may be. */
const PLACE = 4;

/** Lines of the text, and what was set apart from them. */
export interface Parted {
  readonly lines: readonly Line[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Sets running heads and feet apart: lines at the same place of many pages, page numbers in them
 * aside.
 *
 * @param pages how many there are
 */
export function withoutFurniture(lines: readonly Line[], pages: number): Parted {
  const alike = new Map<string, Line[]>();
  for (const line of lines.filter(isAtEdge)) {
    const key = keyOf(line);
    const others = alike.get(key);
    if (others) others.push(line);
    else alike.set(key, [line]);
  }
  const furniture = new Set(
    lines.filter((line) => isAtEdge(line) && isRepeated(line, alike.get(keyOf(line)) ?? [], pages)),
  );
  return {
    lines: lines.filter((line) => !furniture.has(line)),
    leftOut: onePerPlace([...furniture]).map(({ text }) => ({ text, why: 'header' })),
  };
}

const isAtEdge = (line: Line): boolean =>
  line.y > line.pageHeight * (1 - EDGE) || line.y < line.pageHeight * EDGE;

const NUMBERS = /\d+/g;

/** What stays the same from page to page. */
const keyOf = (line: Line): string => line.text.replace(NUMBERS, '#');

function isRepeated(line: Line, alike: readonly Line[], pages: number): boolean {
  if (line.artifact || /^page \d+(?: of \d+)?$/i.test(line.text)) return true;
  const same = alike.filter((one) => Math.abs(one.y - line.y) < PLACE && isSame(one, line));
  return new Set(same.map((one) => one.page)).size >= Math.max(2, pages * REPEATED_SHARE);
}

/** Whether two lines that are alike differ at most by numbers that count with the pages. */
function isSame(one: Line, other: Line): boolean {
  const others = other.text.match(NUMBERS) ?? [];
  return (one.text.match(NUMBERS) ?? []).every((number, at) => {
    const pages = other.page - one.page;
    return number === others[at] || Number(others[at]) - Number(number) === pages;
  });
}

/** The first of what comes on every page. */
function onePerPlace(lines: readonly Line[]): Line[] {
  const firsts = new Map<string, Line[]>();
  for (const line of lines) {
    const known = firsts.get(keyOf(line)) ?? [];
    if (!known.some((one) => isSame(one, line))) firsts.set(keyOf(line), [...known, line]);
  }
  return [...firsts.values()].flat();
}
