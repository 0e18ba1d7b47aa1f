import { leftOut, type MarkedLine } from './line.ts';
import { isDuty } from './offices.ts';
import { isControlHeading, isControlLabel, isControlRow } from './signatures.ts';
import { namesDocument } from './titles.ts';
import { saysSomething, wordCount } from './words.ts';

/**
 * Sets apart the table of document control, first or last in the document, with the heading that
 * announces it.
 *
 * @param firstOfBody where the first section or clause is
 */
export function withoutControl(lines: readonly MarkedLine[], firstOfBody: number): MarkedLine[] {
  const firstNumbered = lines.findIndex(
    ({ why, mark }) => why === null && mark !== null && mark.kind !== 'bullet',
  );
  const firsts = { firstOfBody, firstNumbered };
  const control = new Set(
    tablesOf(lines)
      .filter((table) => isControl(table, lines, firsts))
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  return lines.map((line, index) => {
    const isAnnounced =
      line.why === null && isControlHeading(line.rest) && control.has(nextBody(lines, index));
    return control.has(index) || isAnnounced ? leftOut(line, 'control') : line;
  });
}

interface Table {
  readonly from: number;
  readonly to: number;
}

/** Rows that are together. */
function tablesOf(lines: readonly MarkedLine[]): Table[] {
  const isRow = (index: number) => lines[index]?.kind === 'row' && lines[index].why === null;
  const starts = lines.flatMap((_, index) => (isRow(index) && !isRow(index - 1) ? [index] : []));
  return starts.map((from) => {
    let to = from;
    while (isRow(to)) to += 1;
    return { from, to };
  });
}

/** Where the first section or clause is, and the first that is numbered; -1 where none is. */
interface Firsts {
  readonly firstOfBody: number;
  readonly firstNumbered: number;
}

/**
 * A table at the end that nothing announces shows by so many labels what it is: “Role” and “Duty”
 * head a table of duties too.
 */
const LEAST_LABELS = 2;

function isControl({ from, to }: Table, lines: readonly MarkedLine[], firsts: Firsts): boolean {
  const rows = lines.slice(from, to).map(({ text }) => text.split('\t'));
  const labels = rows.filter(isControlRow).length;
  // An opening paragraph may be above it.
  if (from < firsts.firstNumbered && labels * 2 > rows.length) return true;
  const inHead = (rows[0] ?? []).filter(isControlLabel).length;
  const isLabelled = labels * 2 >= rows.length || inHead >= LEAST_LABELS;
  if (from < firsts.firstOfBody) return isLabelled || isOfTitlePage(rows);
  if (!isLabelled) return false;
  const isSure = Math.max(labels, inHead) >= LEAST_LABELS;
  return isAnnounced(lines, from) || (isSure && nextBody(lines, to - 1) >= lines.length);
}

function isOfTitlePage(rows: readonly (readonly string[])[]): boolean {
  return rows.every(isShort) && rows.some(isOfTitle);
}

function isAnnounced(lines: readonly MarkedLine[], from: number): boolean {
  const before = lines.slice(0, from).findLast((line) => line.why === null);
  return before !== undefined && isControlHeading(before.rest);
}

/** Names and dates, and nothing that says something. */
function isShort(cells: readonly string[]): boolean {
  return !isDuty(cells) && cells.every((cell) => wordCount(cell) <= 10 && !saysSomething(cell));
}

/** A row that names the document or what a table of document control holds. */
function isOfTitle(cells: readonly string[]): boolean {
  return cells.some((cell) => namesDocument(cell) || isControlLabel(cell));
}

function nextBody(lines: readonly MarkedLine[], index: number): number {
  let next = index + 1;
  while (next < lines.length && lines[next]?.why !== null) next += 1;
  return next;
}
