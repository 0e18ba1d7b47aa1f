import { leftOut, type Line } from './line.ts';
import { loneMark, typedMark, type Mark } from './marks.ts';
import { countsByHundreds } from './traits.ts';
import { beginsSmall, isEnded, wordCount } from './words.ts';

/** A number that waits for the line to which it belongs. */
interface Waiting {
  readonly mark: Mark;
  readonly line: Line;
}

interface Counting {
  readonly done: Line[];
  waiting: Waiting[];
  /** The whole number last given or printed. */
  last: number;
  /** Whether clauses are numbered 1.1, 1.2: then a whole number is that of a section. */
  readonly hasDecimals: boolean;
  /** Whether they are numbered 101, 102. */
  readonly hasHundreds: boolean;
}

/**
 * Gives numbers and bullets that are alone on their lines to the lines after them, where these have
 * none and the count continues. Other numbers alone are those of pages.
 */
export function withLoneNumbers(lines: readonly Line[]): Line[] {
  const counting: Counting = { done: [], waiting: [], last: 0, ...numbersOf(lines) };
  for (const line of lines) {
    const mark =
      line.why === null && line.label === null && line.kind !== 'row' ? loneMark(line.text) : null;
    if (mark) counting.waiting.push({ mark, line });
    else if (line.why === null) take(line, counting);
    else counting.done.push(line);
  }
  setApart(counting);
  return counting.done;
}

function numbersOf(lines: readonly Line[]): Pick<Counting, 'hasDecimals' | 'hasHundreds'> {
  const marks = lines.flatMap(({ text }) => loneMark(text) ?? typedMark(text)?.mark ?? []);
  return {
    hasDecimals: marks.filter(({ kind }) => kind === 'decimal').length >= 2,
    hasHundreds: countsByHundreds(marks),
  };
}

function take(line: Line, counting: Counting): void {
  const typed = line.label === null ? typedMark(line.text)?.mark : undefined;
  if (typed?.kind === 'whole' && typed.value === counting.last + 1) counting.last = typed.value;
  if (hasOwnMark(line, typed)) {
    setApart(counting);
    counting.done.push(line);
    return;
  }
  const given = placeOf(line, counting);
  if (given < 0) setApart(counting);
  const number = give(given, counting);
  if (number) counting.done.push({ ...line, label: number.line.text });
  else counting.done.push(...goingOn(line, counting));
}

function hasOwnMark({ label, kind }: Line, typed: Mark | undefined): boolean {
  return label !== null || kind === 'row' || typed?.kind === 'decimal' || typed?.kind === 'bullet';
}

/**
 * Which of the numbers that wait is the line's: the first of several segments, or the last whole
 * number before it, since the number of a page is printed before that of a section.
 */
function placeOf(line: Line, counting: Counting): number {
  const { waiting } = counting;
  const first = waiting.findIndex(({ mark }) => mark.kind !== 'whole');
  const end = first < 0 ? waiting.length : first;
  const whole = waiting.findLastIndex((one, at) => at < end && belongsTo(one, line, counting));
  return whole < 0 ? first : whole;
}

/** The number at a place; those before it are of pages. */
function give(index: number, counting: Counting): Waiting | undefined {
  const number = counting.waiting[index];
  if (!number) return undefined;
  const [before, after] = [counting.waiting.slice(0, index), counting.waiting.slice(index + 1)];
  for (const { line } of before) counting.done.push(leftOut(line, 'furniture'));
  counting.waiting = after;
  if (number.mark.kind === 'whole') counting.last = number.mark.value;
  return number;
}

/** A sentence that the number of a page had split is whole again. */
function goingOn(line: Line, { done }: Counting): Line[] {
  const at = done.findLastIndex((one) => one.why === null);
  const head = done[at];
  const isParted = done.at(-1)?.why === 'furniture' && loneMark(done.at(-1)?.text ?? '') !== null;
  if (!isParted || !head || head.kind === 'row' || isEnded(head.text) || !beginsSmall(line.text))
    return [line];
  done[at] = { ...head, text: `${head.text} ${line.text}` };
  return [];
}

function belongsTo({ mark }: Waiting, line: Line, counting: Counting): boolean {
  const { last, hasDecimals, hasHundreds } = counting;
  if (mark.kind !== 'whole') return true;
  if (mark.value >= 100) return hasHundreds && !beginsSmall(line.text);
  const carriesOn =
    mark.value === last + 1 || mark.value === 1 || isSectionOfNext(mark.value, counting);
  if (!carriesOn || beginsSmall(line.text)) return false;
  return !hasDecimals || (wordCount(line.text) <= 16 && !/[.;:]$/.test(line.text));
}

/** Whether the number after it, which waits too, goes on from it: 2 before 2.1. */
function isSectionOfNext(value: number, { waiting }: Counting): boolean {
  const next = waiting.find(({ mark }) => mark.kind === 'decimal')?.mark;
  return next?.kind === 'decimal' && next.segments[0] === String(value);
}

/** Numbers that no line takes are those of pages. */
function setApart(counting: Counting): void {
  for (const { line } of counting.waiting) counting.done.push(leftOut(line, 'furniture'));
  counting.waiting = [];
}
