import { add, lastOf, type Draft, type Reading } from './draft.ts';
import type { Line, MarkedLine } from './line.ts';
import { typedMark } from './marks.ts';
import { beginsSmall, beginsWithin, isEnded, leadsIn, wordCount } from './words.ts';

/**
 * A sentence that breaks off at one of these goes on in the next line; "; or" ends a piece of a
 * list.
 */
const BREAKS_OFF =
  /(?:,|\b(?:the|a|an|of|to|in|for|with|by|on|at|from|that|which|their|its|this|these|must|should|will|any|as|be)|(?<![;,]) (?:or|and))$/i;

/** A line in small letters under a lead-in is no piece of a list if it is longer than this. */
const LONGEST_ITEM = 40;

/**
 * A line that begins with a capital is no name in a list (an Act, a policy) if it is longer than
 * this.
 */
const LONGEST_NAME = 10;

/** Adds a line without a mark: a paragraph, or more of what comes before it. */
export function readPlain(line: Line, after: MarkedLine | undefined, reading: Reading): void {
  const last = lastOf(reading);
  if (last && isMoreOf(last, line)) append(reading, last, line.text);
  else if (isBareItem(line, last, after, reading)) addBareItem(line, reading);
  else addParagraph(line, furtherDepth(line, last, reading), reading);
}

/** The rest of a sentence that a reader of the format has cut, or of the number of a telephone. */
function isMoreOf(last: Draft, line: Line): boolean {
  const isRest = beginsWithin(line.text) || /^\d[\d ]*$/.test(line.text);
  if (!isRest || isEnded(last.text) || line.kind !== 'para') return false;
  if (last.role === 'clause') return true;
  return last.role === 'item' && BREAKS_OFF.test(last.text);
}

function append({ done }: Reading, last: Draft, text: string): void {
  done[done.lastIndexOf(last)] = { ...last, text: `${last.text} ${text}` };
}

/**
 * Lines in small letters under "Staff must:" are the pieces of a list that has lost its bullets,
 * and so are names under a lead-in.
 */
function isBareItem(
  line: Line,
  last: Draft | undefined,
  after: MarkedLine | undefined,
  reading: Reading,
): boolean {
  if (reading.host === null || last === undefined || line.kind !== 'para') return false;
  if (reading.isBareList && last.role === 'item') return goesOnList(line, last);
  if (!leadsIn(last.text)) return false;
  if (beginsSmall(line.text)) return wordCount(line.text) <= LONGEST_ITEM;
  return isName(line) && (isFollowed(line.text) || isNameAfter(after));
}

/**
 * More of a list in small letters is in small letters too, unless the piece before says that more
 * comes.
 */
function goesOnList(line: Line, last: Draft): boolean {
  if (beginsSmall(line.text) || isFollowed(last.text)) return wordCount(line.text) <= LONGEST_ITEM;
  return !beginsSmall(last.text) && isName(line);
}

/** "Defamation Act 2013;" and "…; and" say that more of the list comes. */
function isFollowed(text: string): boolean {
  return /;(?: (?:and|or))?$/.test(text);
}

/** One name under a lead-in may be anything; two are a list. */
function isNameAfter(after: MarkedLine | undefined): boolean {
  return after !== undefined && after.mark === null && isName(after);
}

function isName({ kind, text }: Line): boolean {
  const isOfList = !isEnded(text) || isFollowed(text);
  return isOfList && kind === 'para' && wordCount(text) <= LONGEST_NAME && typedMark(text) === null;
}

function addBareItem(line: Line, reading: Reading): void {
  const last = lastOf(reading);
  const depth = bareDepth(last, reading.isBareList);
  reading.isBareList = true;
  add(reading, { role: 'item', number: null, text: line.text, depth });
}

/** As deep as the item before it; the first is below what leads in to it. */
function bareDepth(last: Draft | undefined, isBareList: boolean): number {
  if (last?.role !== 'item') return Math.max(1, last?.depth ?? 0);
  return isBareList ? last.depth : last.depth + 1;
}

/**
 * How deep a further paragraph is: a line of a list without a mark belongs to the item before,
 * small letters to the clause.
 */
function furtherDepth(line: Line, last: Draft | undefined, reading: Reading): number {
  if (!last || reading.host === null) return 0;
  if (line.kind === 'list') return last.role === 'item' ? last.depth + 1 : Math.max(1, last.depth);
  return beginsSmall(line.text) && last.role === 'item' ? reading.host + 1 : 0;
}

function addParagraph(line: Line, depth: number, reading: Reading): void {
  add(reading, { role: 'clause', number: null, text: line.text, depth });
  reading.isBareList = false;
  if (line.kind === 'list' && depth > 0) return;
  reading.runs.isInterrupted = true;
  if (depth > 0) return;
  reading.numbered = [];
  reading.host = 0;
}
