import { leftOut, type Line } from './line.ts';
import { wordCount } from './words.ts';

const HEADING = /^(?:table of )?contents(?: page| list)?:?$|^index:?$/i;

/** Dots or a tab, and the number of a page. */
const LEADS_TO_PAGE = /(?:\.{3,}|…+|(?:\. ){3,}|\t|_{3,})\s*(?:page )?\d{1,3}$/i;

/** A line of a contents list may have so many words. */
const MOST_WORDS = 18;

/** What is longer than that is recognised by its beginning. */
const LONGEST_TITLE = 200;

/**
 * Sets apart the contents list: lines that lead to pages, and short lines under "Contents" that
 * come again as headings.
 */
export function withoutContents(lines: readonly Line[]): Line[] {
  const listed = listUnder(
    lines,
    lines.findIndex((line) => line.why === null && HEADING.test(line.text)),
  );
  return lines.map((line, index) => {
    const isListed = listed.has(index) || (line.kind !== 'row' && leadsToPage(line));
    return isListed && line.why === null ? leftOut(line, 'contents') : line;
  });
}

/** The heading and the lines of its list, which ends where one of them comes again. */
function listUnder(lines: readonly Line[], heading: number): Set<number> {
  if (heading < 0) return new Set();
  const entries = new Set<string>();
  let end = heading + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    if (!line || !mayBeEntry(line) || entries.has(titleKey(line.text))) break;
    if (line.why === null) entries.add(titleKey(line.text));
  }
  return rangeIfAgain(lines, heading, end, entries);
}

/**
 * No list where nothing of it comes again: then what follows is a section. A list that leads to
 * pages is one in any case.
 */
function rangeIfAgain(
  lines: readonly Line[],
  from: number,
  end: number,
  entries: ReadonlySet<string>,
): Set<number> {
  const rest = lines.slice(end).map(({ text }) => titleKey(text));
  const again = [...entries].filter((entry) => rest.some((one) => one === entry));
  const isList = entries.size > 0 && again.length * 2 >= entries.size;
  const next = lines[from + 1];
  const leads = next !== undefined && leadsToPage(next);
  if (isList) return new Set(Array.from({ length: end - from }, (_, index) => from + index));
  return new Set(leads || entries.size === 0 ? [from] : []);
}

/** However long the row of dots is, its end decides. */
function leadsToPage(line: Line): boolean {
  return LEADS_TO_PAGE.test(line.text.slice(-80));
}

function mayBeEntry({ text }: Line): boolean {
  return wordCount(text) <= MOST_WORDS && !/[.;:]$/.test(text);
}

/** A title without its number, the number of its page and what is no letter. */
function titleKey(text: string): string {
  return text
    .slice(0, LONGEST_TITLE)
    .toLowerCase()
    .replace(/^[-•\s]*(?:\d+(?:\.\d+)*|[a-z])[.)]?\s+/, '')
    .replace(/[\s.…_]*(?:page )?\d*$/, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
