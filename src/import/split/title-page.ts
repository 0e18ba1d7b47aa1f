import { isGoneOnFrom, isHeading } from './headings.ts';
import { leftOut, neighboursOf, type MarkedLine, type Neighbours } from './line.ts';
import { isDuty } from './offices.ts';
import { isControlLabel, isControlLine } from './signatures.ts';
import { isContact, isSectionWord, namesDocument } from './titles.ts';
import { isCapitals, isEnded, leadsIn, saysSomething, wordCount } from './words.ts';

/** What a title page may hold at most; a document of short lines has no title page. */
const MOST_LINES = 25;

/** Where the first section or clause is: past it nothing belongs to the title page. */
export function firstOfBody(lines: readonly MarkedLine[]): number {
  const first = lines.findIndex(
    (line, index) => line.why === null && isBody(line, neighboursOf(lines, index)),
  );
  if (first < 0) return lines.length;
  const above = headingAbove(lines, first);
  return above === null || isTitle(above, lines) ? first : highest(above, lines);
}

/**
 * A heading may be right under that of the section in which its own is: then there are
 * others as high as that further on.
 */
function highest(at: number, lines: readonly MarkedLine[]): number {
  const above = lines.slice(0, at).findLastIndex((line) => line.why === null);
  const line = lines[above];
  if (!line || namesDocument(line.rest)) return at;
  const isRepeated =
    line.kind === 'heading' &&
    lines.slice(at).some(({ kind, level }) => kind === 'heading' && level === line.level);
  return isRepeated || isSectionWord(line.rest) ? highest(above, lines) : at;
}

/** What has a mark or says something in a sentence; lines of names, dates and rows do not. */
function isBody(line: MarkedLine, near: Neighbours): boolean {
  const { kind, mark, rest, text } = line;
  if (kind === 'row') return isRowOfBody(text.split('\t'));
  if (isControlLine(text)) return false;
  if (mark === null) return isSentence(line);
  if (mark.kind === 'bullet' || mark.kind === 'decimal') return true;
  // The first of letters and numbers, or one with a sentence: "14 High Street" is an address.
  return /^\P{L}*[1aAiI]\P{L}*$/u.test(mark.printed) || isEnded(rest) || isGoneOnFrom(line, near);
}

/** A row of duties or sentences; not one that says when and by whom the policy was made. */
function isRowOfBody(cells: readonly string[]): boolean {
  if (isDuty(cells)) return true;
  return !isControlLabel(cells[0] ?? '') && cells.some((cell) => isStatement(cell));
}

function isStatement(cell: string): boolean {
  return (isEnded(cell) && wordCount(cell) >= 5) || (saysSomething(cell) && wordCount(cell) >= 4);
}

/**
 * Long, or ended as a sentence or lead-in is, or one whose stop was forgotten; not an address,
 * however long.
 */
function isSentence(line: MarkedLine): boolean {
  const { text } = line;
  const says = saysSomething(text);
  if (isContact(text) && !says) return false;
  const count = wordCount(text);
  if (count > 16 || (isEnded(text) && count >= 5)) return true;
  return isPlain(line) && (leadsIn(text) || (says && (count >= 4 || isEnded(text))));
}

function isPlain({ kind, bold, text }: MarkedLine): boolean {
  return kind === 'para' && !bold && !isCapitals(text);
}

/** The heading right above the first sentence; the lines before it are of the title. */
function headingAbove(lines: readonly MarkedLine[], first: number): number | null {
  const above = lines.slice(0, first).findLastIndex((line) => line.why === null);
  const line = lines[above];
  if (!line || numbersItself(lines[first])) return null;
  return isHeading(line, { before: undefined, after: lines[first] }) ? above : null;
}

/** A numbered section needs no heading above it. */
function numbersItself(line: MarkedLine | undefined): boolean {
  return line?.mark?.kind === 'whole' && line.kind !== 'list' && !isEnded(line.rest);
}

/** Whether the heading above the first sentence is the title of the document and no section's. */
function isTitle(above: number, lines: readonly MarkedLine[]): boolean {
  const line = lines[above];
  if (!line) return false;
  const others = lines.filter(
    (one, index) => one.why === null && index > above && isHeading(one, neighboursOf(lines, index)),
  );
  // A number that others carry on is a section's, even in "3. Pictures of the school".
  const { mark } = line;
  if (mark !== null && others.some((one) => one.mark?.kind === mark.kind)) return false;
  const isHigher =
    line.kind === 'heading' &&
    others.every((one) => one.kind !== 'heading' || one.level > line.level);
  const names = namesDocument(line.rest);
  const isFirst = lines.slice(0, above).every((one) => one.why !== null);
  // After other lines of the title it must be called a policy and have none beside it.
  return isFirst
    ? others.length === 0 || isHigher || names
    : names && (others.length === 0 || isHigher);
}

/**
 * Sets apart the lines of the title page: titles, and what says when and by whom the policy was
 * made.
 */
export function withoutTitlePage(lines: readonly MarkedLine[], first: number): MarkedLine[] {
  const count = lines
    .slice(0, first)
    .filter((line) => line.why === null && line.kind !== 'row').length;
  if (count > MOST_LINES || first >= lines.length) return [...lines];
  return lines.map((line, index) => {
    if (index >= first || line.why !== null || line.kind === 'row') return line;
    return leftOut(line, isControlLine(line.text) ? 'control' : 'title');
  });
}
