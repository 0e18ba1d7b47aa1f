import { add, lastOf, type Reading } from './draft.ts';
import type { MarkedLine } from './line.ts';
import { goesOnFrom, type Mark } from './marks.ts';
import { carriesOnRun, closeRuns, enterRun } from './runs.ts';
import { leadsIn } from './words.ts';

/**
 * Adds a line with a mark as a clause or an item.
 *
 * @returns false where the mark proves to be none, but part of the words; nothing is added then
 */
export function readMarked(line: MarkedLine, mark: Mark, reading: Reading): boolean {
  if (mark.kind === 'decimal') return readDecimal(line, mark, reading);
  if (mark.kind === 'whole' && mark.value >= 100 && line.label === null) {
    return reading.traits.hasHundreds && readClause(line, mark.printed, reading);
  }
  if (mark.kind === 'whole' && isClauseNumber(line, mark, reading)) {
    reading.clause = mark.value;
    return readClause(line, mark.printed, reading);
  }
  return readListed(line, mark, reading);
}

/** 5.2 is a clause; 5.2.1 belongs to it, but is a clause where 5.2 is a heading or is not there. */
function readDecimal(
  line: MarkedLine,
  mark: Mark & { kind: 'decimal' },
  reading: Reading,
): boolean {
  const { segments } = mark;
  const from = reading.numbered.findLast((one) => goesOnFrom(segments, one.segments));
  const depth = from ? from.depth + 1 : 0;
  reading.numbered = reading.numbered.filter((one) => goesOnFrom(segments, one.segments));
  reading.numbered.push({ segments, depth });
  const number = mark.printed;
  add(reading, { role: depth > 0 ? 'item' : 'clause', number, text: line.rest, depth });
  begun(reading, depth);
  return true;
}

function readClause(line: MarkedLine, number: string | null, reading: Reading): true {
  add(reading, { role: 'clause', number, text: line.rest, depth: 0 });
  reading.numbered = [];
  begun(reading, 0);
  return true;
}

function begun(reading: Reading, depth: number): void {
  closeRuns(reading.runs);
  reading.host = depth;
  reading.isBareList = false;
}

/**
 * Whether one number is that of a clause: where no clause is numbered 1.1, and it does not number a
 * list within one.
 */
function isClauseNumber(
  line: MarkedLine,
  mark: Mark & { kind: 'whole' },
  reading: Reading,
): boolean {
  if (mark.value >= 100) return true;
  if (reading.traits.hasDecimals || isListNumber(line, mark, reading)) return false;
  const step = mark.value - reading.clause;
  if (line.label !== null || mark.value === 1) return true;
  if (reading.clause === 0) return mark.value === reading.traits.begins;
  return step >= 0 && step <= 2;
}

/** It carries on a list, or is the first under a lead-in: "… in this order: 1. the head". */
function isListNumber(line: MarkedLine, mark: Mark & { kind: 'whole' }, reading: Reading): boolean {
  if (carriesOnRun(reading.runs, mark)) return true;
  const last = lastOf(reading);
  const isUnderLead = reading.host !== null && last !== undefined && leadsIn(last.text);
  return (
    mark.value === 1 &&
    (isUnderLead || (line.kind === 'list' && line.level > 0 && reading.host !== null))
  );
}

/** A bullet, a letter or a number of a list. */
function readListed(line: MarkedLine, mark: Mark, reading: Reading): boolean {
  const isAutomatic = line.label !== null || line.kind === 'list';
  const level = line.kind === 'list' ? line.level : null;
  const hasHost = reading.host !== null;
  const added = enterRun(reading.runs, { mark, level, isAutomatic, hasHost });
  if (!added) return false;
  const depth = added.depth + (reading.host ?? 0);
  add(reading, {
    role: added.isClause ? 'clause' : 'item',
    number: mark.printed,
    text: line.rest,
    depth: added.isClause ? 0 : Math.max(1, depth),
  });
  reading.isBareList = false;
  return true;
}
