import type { MarkedLine, Neighbours } from './line.ts';
import { goesOnFrom, isWholeSection, segmentsOf, type Mark } from './marks.ts';
import { isUnnumberedHeading } from './plain-headings.ts';
import { isOpen, mayBeTitle } from './titles.ts';
import { beginsSmall, isCapitals, isEnded, leadsIn, saysSomething, wordCount } from './words.ts';

/**
 * Whether a line is the heading of a section, judged by its look and by what is around it. Its
 * mark may still prove to be none.
 */
export function isHeading(line: MarkedLine, near: Neighbours): boolean {
  if (line.kind === 'row' || !mayBeTitle(line.rest)) return false;
  if (line.kind === 'heading') return isStyledHeading(line, near);
  if (isGoneOnIn(near.after) && !line.bold && !isCapitals(line.rest)) return false;
  return line.mark === null
    ? isUnnumberedHeading(line, near)
    : isMarkedHeading(line, line.mark, near);
}

/** With a number, or with a capital letter. */
function isMarkedHeading(line: MarkedLine, mark: Mark, near: Neighbours): boolean {
  if (mark.kind === 'decimal') return isDecimalHeading(line, mark, near);
  if (mark.kind === 'whole') return mark.value < 100 && isNumberedHeading(line, mark, near);
  return mark.kind === 'letter' && /A/.test(mark.style) && isNumberedHeading(line, mark, near);
}

/** Whether a line begins as the rest of a sentence does. */
function isGoneOnIn(line: MarkedLine | undefined): boolean {
  return line?.kind === 'para' && line.mark === null && beginsSmall(line.text);
}

/** Whether the number of the next line goes on from that of a line: 5.1 after 5. */
export function isGoneOnFrom(
  { mark }: Pick<MarkedLine, 'mark'>,
  { after }: Pick<Neighbours, 'after'>,
): boolean {
  if (mark === null || mark.kind === 'bullet' || !after?.mark) return false;
  const from = mark.kind === 'letter' ? [mark.letters] : segmentsOf(mark);
  return goesOnFrom(segmentsOf(after.mark), from);
}

/** Styled as a heading: some style whole sentences so that a program numbers them. */
function isStyledHeading({ rest, mark }: MarkedLine, { after }: Neighbours): boolean {
  if (mark?.kind === 'bullet') return false;
  if (isOpen(rest))
    return !(mark?.kind === 'decimal' && saysSomething(rest) && isNextOf(after?.mark, mark));
  return wordCount(rest) <= 10 && !saysSomething(rest) && !leadsInToList(rest, after);
}

function leadsInToList(text: string, after: MarkedLine | undefined): boolean {
  return leadsIn(text) && (after?.mark?.kind === 'bullet' || after?.mark?.kind === 'letter');
}

/**
 * 5.0, or a number from which the next goes on; or a short title above a paragraph without a
 * number.
 */
function isDecimalHeading(line: MarkedLine, mark: Mark, { after }: Neighbours): boolean {
  const { rest } = line;
  if (!isOpen(rest) || saysSomething(rest)) return false;
  if (isWholeSection(mark)) return wordCount(rest) <= 14;
  return isGoneOnFrom({ mark }, { after }) || isAboveParagraph(line, after);
}

/** The shorter it is, the shorter may be what is under it. */
function isAboveParagraph({ rest, bold }: MarkedLine, after: MarkedLine | undefined): boolean {
  if (!after || after.mark !== null || after.kind === 'row' || !isEnded(after.text)) return false;
  const count = wordCount(rest);
  return count <= 4 || ((bold || count <= 8) && wordCount(after.text) > 5);
}

/**
 * One number or capital letter and a title; not where the next line carries on the count, as in a
 * list of rules.
 */
function isNumberedHeading({ rest, bold }: MarkedLine, mark: Mark, { after }: Neighbours): boolean {
  if (!isOpen(rest) || wordCount(rest) > 14 || /[,;]$/.test(rest) || after === undefined)
    return false;
  if (bold) return true;
  if (beginsSmall(rest)) return false;
  // "1. What we are asked to do" right above 1.1 is the heading of section 1, whatever it says.
  return isBegunBy(after, mark) || (!saysSomething(rest) && !isNextOf(after.mark, mark));
}

/** Whether the next line is the first clause of the section: 1.1 after 1. */
function isBegunBy(after: MarkedLine, mark: Mark): boolean {
  const isFirst = after.mark !== null && segmentsOf(after.mark).at(-1) === '1';
  return isFirst && isGoneOnFrom({ mark }, { after });
}

/** Whether a mark counts on from another of the same kind. */
function isNextOf(next: Mark | null | undefined, mark: Mark): boolean {
  if (!next || next.kind !== mark.kind) return false;
  if (next.kind === 'whole' && mark.kind === 'whole') return next.value === mark.value + 1;
  return segmentsOf(next).length === segmentsOf(mark).length;
}
