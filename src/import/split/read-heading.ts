import { add, lastOf, type Reading } from './draft.ts';
import { isGoneOnFrom } from './headings.ts';
import type { MarkedLine } from './line.ts';
import { segmentsOf, type Mark } from './marks.ts';
import { letterValue, romanValue } from './roman.ts';
import { closeRuns } from './runs.ts';
import { isAppendix } from './titles.ts';
import { isCapitals } from './words.ts';

/** What follows a heading. */
export interface Ahead {
  /** Whether a numbered section follows anywhere. */
  readonly hasNumbered: boolean;
  /** The next line of the policy. */
  readonly after: MarkedLine | undefined;
}

/**
 * Adds a heading, unless its mark proves to be none: "14. Staff Code of Conduct" is no section
 * where there was no thirteenth.
 *
 * @returns whether it was added
 */
export function readHeading(line: MarkedLine, reading: Reading, ahead: Ahead): boolean {
  const { mark } = line;
  if (mark && !countsOn(line, mark, reading, isGoneOnFrom(line, ahead))) return false;
  const depth = Math.max(1, depthOf(line, reading, ahead));
  add(reading, { role: 'heading', number: mark?.printed ?? null, text: line.rest, depth });
  while ((reading.headings.at(-1)?.depth ?? 0) >= depth) reading.headings.pop();
  reading.headings.push({ depth, mark });
  closeRuns(reading.runs);
  reading.numbered = [];
  reading.host = null;
  reading.isBareList = false;
  return true;
}

/**
 * Whether the number of a section may be here; numbers that a program printed or that have several
 * segments always may.
 */
function countsOn(line: MarkedLine, mark: Mark, reading: Reading, isSure: boolean): boolean {
  const { sections } = reading;
  // 5.0 and 5 count the same sections.
  const kind = mark.kind === 'letter' ? 'letter' : 'whole';
  const last = sections.get(kind);
  const values = sectionValues(mark);
  const next = values.find((value) => isNext(value, last)) ?? values.find((value) => value === 1);
  const isBelieved = isSure || isAutomatic(line, mark) || beginsCount(mark, reading);
  const value = next ?? (isBelieved ? values[0] : undefined);
  if (value === undefined) return false;
  sections.set(kind, value);
  return true;
}

function isAutomatic({ label, kind }: MarkedLine, mark: Mark): boolean {
  return label !== null || kind === 'heading' || mark.kind === 'decimal';
}

/** Whether it is the first number of a document that begins past 1. */
function beginsCount(mark: Mark, { sections, traits }: Reading): boolean {
  return mark.kind === 'whole' && mark.value === traits.begins && !sections.has('whole');
}

/** The next number, the same again, or one after a number that the document leaves out. */
function isNext(value: number, last: number | undefined): boolean {
  return last !== undefined && value >= last && value <= last + 2;
}

/**
 * What a mark may count as among sections: a capital letter as its place in the alphabet, or as a
 * roman number.
 */
function sectionValues(mark: Mark): number[] {
  if (mark.kind === 'letter')
    return [letterValue(mark.letters) ?? [], romanValue(mark.letters) ?? []].flat();
  return [Number(segmentsOf(mark)[0]) || 0];
}

function depthOf(line: MarkedLine, reading: Reading, ahead: Ahead): number {
  const { mark, kind, level } = line;
  if (mark?.kind === 'decimal') return segmentsOf(mark).length;
  if (mark && kind !== 'heading') return styleDepth(mark.kind, reading.headingStyles);
  if (isAppendix(line.rest)) return 1;
  const last = lastOf(reading);
  // "Appendix", and on the next line what it is about.
  if (last?.role === 'heading' && isAppendix(last.text)) return last.depth + 1;
  return kind === 'heading' ? styledDepth(level, reading) : plainDepth(line, reading, ahead);
}

/** The kind of number that came first numbers the highest sections. */
function styleDepth(style: string, styles: string[]): number {
  if (!styles.includes(style)) styles.push(style);
  return styles.indexOf(style) + 1;
}

/** The place of its level among those in use: a document may begin with the second. */
function styledDepth(level: number, { traits }: Reading): number {
  return traits.levels.indexOf(level) + 1;
}

/**
 * A heading that only looks like one is in the numbered section before it, while more numbered
 * sections follow, or where the next number goes on from that of the section.
 */
function plainDepth(line: MarkedLine, reading: Reading, { hasNumbered, after }: Ahead): number {
  const numbered = reading.headings.findLast(({ mark }) => mark !== null);
  const isWithin = numbered && (hasNumbered || isGoneOnFrom(numbered, { after }));
  if (isWithin) return numbered.depth + 1;
  const styled = reading.traits.levels.length;
  if (styled > 0) return styled + 1;
  return !numbered && !isCapitals(line.rest) && hasCapitals(reading) ? 2 : 1;
}

/** Whether headings in capitals have come: those in other letters are below them. */
function hasCapitals({ done }: Reading): boolean {
  return done.some(
    ({ role, text, number }) => role === 'heading' && number === null && isCapitals(text),
  );
}
