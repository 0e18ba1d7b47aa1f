import { leftOut, type Line } from './line.ts';
import { loneMark, typedMark } from './marks.ts';
import { runningWords, withoutStamps } from './running-words.ts';
import { beginsSmall, isEnded, wordCount } from './words.ts';

/** How often a line must come again before it may be the head or foot of pages. */
const REPEATS = 3;

const LONGEST = 120;

/** Page 3, Page 3 of 9, p. 3, 3 of 9, 3 | Page, - 3 -, with no more than a name beside it. */
const STAMP =
  /^(?:page|p\.)\s*\d+(?:\s*(?:of|\/)\s*\d+)?\b|^\d+\s*(?:of|\/)\s*\d+$|^\d+\s*\|\s*page\b|^[-–]\s*\d+\s*[-–]$|\bpage\s\d+(?:\s(?:of|\/)\s\d+)?$/i;

/** What heads and feet name, and headings within a policy seldom do. */
const NAMES_DOCUMENT =
  /\b(?:polic(?:y|ies)|school|academy|trust|college|nursery|council|version|v\d|confidential|draft|©|copyright|www\.)|\d{4}/i;

/** Whether a line is the stamp of a page. */
function isStamp(text: string): boolean {
  return text.length <= LONGEST && STAMP.test(text) && wordCount(text) <= 14 && !/[,;]/.test(text);
}

/**
 * Sets apart what belongs to pages and not to the policy: stamps, and heads and feet that come
 * again and again, on lines of their own or within sentences. A sentence that went on over the page
 * is whole again.
 */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const repeated = repeatedLines(lines);
  const isFurniture = (line: Line) =>
    line.why === null &&
    line.label === null &&
    (isStamp(line.text) || repeated.has(keyOf(line.text)));
  const named = lines.map((line) => (isFurniture(line) ? leftOut(line, 'furniture') : line));
  const within = runningWords(named);
  return joined(
    named.flatMap((line) => (line.why === null ? withoutStamps(line, within) : [line])),
  );
}

/** What comes again on page after page: the same but for its figures. */
function repeatedLines(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines.filter(mayRepeat)) {
    counts.set(keyOf(line.text), (counts.get(keyOf(line.text)) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([key, count]) => (count >= REPEATS ? [key] : [])));
}

function mayRepeat({ kind, label, text }: Line): boolean {
  if (kind !== 'para' || label !== null || text.length > LONGEST || isEnded(text)) return false;
  return typedMark(text) === null && loneMark(text) === null && NAMES_DOCUMENT.test(text);
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#');
}

/**
 * Joins what furniture separated: a sentence before it that is not ended, and words after it that
 * begin with no mark.
 */
function joined(lines: readonly Line[]): Line[] {
  const done: Line[] = [];
  let last = -1;
  lines.forEach((line, index) => {
    const head = done[last];
    const isParted = lines[index - 1]?.why === 'furniture' && head !== undefined;
    if (isParted && goesOn(head, line)) done[last] = { ...head, text: `${head.text} ${line.text}` };
    else done.push(line);
    if (line.why === null && done.at(-1) === line) last = done.length - 1;
  });
  return done;
}

function goesOn(head: Line, line: Line): boolean {
  const isOpen = head.kind !== 'heading' && head.kind !== 'row' && !isEnded(head.text);
  if (!isOpen || !isPlain(line)) return false;
  return beginsSmall(line.text) || (head.text.length > 60 && isEnded(line.text));
}

/** A line of words and nothing else. */
function isPlain(line: Line): boolean {
  if (line.why !== null || line.kind !== 'para' || line.label !== null || line.bold) return false;
  return typedMark(line.text) === null && loneMark(line.text) === null;
}
