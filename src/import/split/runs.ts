import type { Mark } from './marks.ts';
import { letterValue, romanValue } from './roman.ts';

/** A list that is open: the marks that carry it on look alike and count on. */
interface Run {
  readonly style: string;
  value: number;
  /** Depth in the text program; null where nobody knows. */
  readonly level: number | null;
  /** Whether its members are clauses of their own, having nothing to belong to. */
  readonly isClauses: boolean;
}

/** What a mark may be read as: "(i)" is the first roman number, or the ninth letter. */
interface Reading {
  readonly style: string;
  /** Null for a bullet, which counts nothing. */
  readonly value: number | null;
}

/** The lists that are open at a place, outermost first. */
export interface Runs {
  readonly open: Run[];
  /**
   * Whether a paragraph has come since: then a bullet begins a new list, and a letter may carry on
   * the old one.
   */
  isInterrupted: boolean;
  /** A list of clauses that a heading has closed: it may run on under the next. */
  closed: Run | null;
}

/** No list is open where a document begins. */
export function newRuns(): Runs {
  return { open: [], isInterrupted: false, closed: null };
}

/** Closes all lists: a heading or a numbered clause has come. */
export function closeRuns(runs: Runs): void {
  const [outermost] = runs.open;
  if (outermost) runs.closed = outermost.isClauses ? outermost : null;
  runs.open.length = 0;
  runs.isInterrupted = false;
}

/** What a mark is added as. */
export interface Added {
  /** How many lists it is in. */
  readonly depth: number;
  readonly isClause: boolean;
}

/** What is known of a line beside its mark. */
export interface Entry {
  readonly mark: Mark;
  readonly level: number | null;
  /** Whether a program numbered it: then it is a member of a list whatever comes before. */
  readonly isAutomatic: boolean;
  /** Whether there is a clause to which a list may belong. */
  readonly hasHost: boolean;
}

/**
 * Adds a mark to the list that it carries on, or begins a list with it.
 *
 * @returns null where it does neither: then it is no mark, but part of the words
 */
export function enterRun(runs: Runs, entry: Entry): Added | null {
  const readings = readingsOf(entry.mark);
  const isEntered =
    carryOn(runs, readings, entry) || runOn(runs, readings) || begin(runs, readings, entry);
  return isEntered ? addedTo(runs) : null;
}

/** Whether a mark would carry on a list that is open. */
export function carriesOnRun(runs: Runs, mark: Mark): boolean {
  return runs.open.some((run) => readingsOf(mark).some((one) => counts(run, one, 1)));
}

function addedTo({ open }: Runs): Added {
  const isFlat = open[0]?.isClauses === true;
  const depth = isFlat ? open.length - 1 : open.length;
  return { depth, isClause: depth === 0 };
}

function readingsOf(mark: Mark): Reading[] {
  if (mark.kind === 'bullet') return [{ style: `bullet ${mark.style}`, value: null }];
  if (mark.kind === 'whole') return [{ style: mark.style, value: mark.value }];
  if (mark.kind !== 'letter') return [];
  const roman = romanValue(mark.letters);
  const letter = letterValue(mark.letters);
  return [
    ...(letter === null ? [] : [{ style: `letter ${mark.style}`, value: letter }]),
    ...(roman === null ? [] : [{ style: `roman ${mark.style}`, value: roman }]),
  ];
}

/**
 * The innermost list that it carries on goes on; those within that list are closed. A misprint may
 * repeat a letter or leave one out.
 */
function carryOn(runs: Runs, readings: readonly Reading[], { level }: Entry): boolean {
  for (const step of [1, 0, 2]) {
    const at = runs.open.findLastIndex(
      (run) => isOfLevel(run, level) && readings.some((one) => counts(run, one, step)),
    );
    const run = runs.open[at];
    const reading = run && readings.find((one) => counts(run, one, step));
    if (!run || !reading || (reading.value === null && runs.isInterrupted)) continue;
    run.value = reading.value ?? 0;
    runs.open.length = at + 1;
    runs.isInterrupted = false;
    return true;
  }
  return false;
}

/** "(d)" under one heading carries on the clauses (a) to (c) of the one before. */
function runOn(runs: Runs, readings: readonly Reading[]): boolean {
  const { closed, open } = runs;
  const next = closed && readings.find((one) => one.value !== null && counts(closed, one, 1));
  if (!closed || !next || open.length > 0) return false;
  open.push({ ...closed, value: next.value ?? 0 });
  return true;
}

function isOfLevel(run: Run, level: number | null): boolean {
  return run.level === null || level === null || run.level === level;
}

function counts(run: Run, reading: Reading, step: number): boolean {
  if (run.style !== reading.style) return false;
  // "1." after "1." begins a list anew; "(b)" after "(b)" is a misprint.
  if (step === 0 && reading.value === 1) return false;
  return reading.value === null || reading.value === run.value + step;
}

function begin(runs: Runs, readings: readonly Reading[], entry: Entry): boolean {
  const first =
    readings.find(({ value }) => value === null || value <= 1) ??
    (entry.isAutomatic ? readings[0] : undefined);
  if (!first) return false;
  if (runs.isInterrupted) runs.open.length = 0;
  const isClauses = runs.open.length === 0 && !entry.hasHost;
  closeBeside(runs, first.style, entry.level);
  const wasClauses = runs.open.length === 0 && (isClauses || !entry.hasHost);
  runs.open.push({
    style: first.style,
    value: first.value ?? 0,
    level: entry.level,
    isClauses: wasClauses,
  });
  runs.isInterrupted = false;
  return true;
}

/** A list that begins closes those that are as deep, and the one that looks the same. */
function closeBeside({ open }: Runs, style: string, level: number | null): void {
  const same = open.findIndex((run) => {
    if (run.level !== null && level !== null) return run.level >= level;
    return run.style === style;
  });
  if (same >= 0) open.length = same;
}
