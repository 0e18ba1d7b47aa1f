import type { MarkedLine } from './line.ts';
import { isWholeSection, type Mark } from './marks.ts';

/** How a document numbers, judged from all of it. */
export interface Traits {
  /**
   * Its clauses are numbered 1.1, 1.2: then one number alone is that of a section, or of a list.
   */
  readonly hasDecimals: boolean;
  /** Its clauses are numbered 101, 102, 201. */
  readonly hasHundreds: boolean;
  /**
   * The number with which a document begins that is part of a longer one: 3, where 4 follows
   * somewhere; otherwise null.
   */
  readonly begins: number | null;
  /** The levels of its styled headings, lowest first. */
  readonly levels: readonly number[];
}

/** @param lines all that may be part of the policy, with their marks */
export function traitsOf(lines: readonly MarkedLine[]): Traits {
  const body = lines.filter((line) => line.why === null);
  const marks = body.flatMap(({ mark }) => mark ?? []);
  const levels = body.filter(({ kind }) => kind === 'heading').map(({ level }) => level);
  return {
    hasDecimals:
      marks.filter((mark) => mark.kind === 'decimal' && !isWholeSection(mark)).length >= 2,
    hasHundreds: countsByHundreds(marks),
    begins: beginsWith(marks),
    levels: [...new Set(levels)].toSorted((a, b) => a - b),
  };
}

/**
 * Whether one number begins a count past 1, and which: a later one of its look must count on from
 * it.
 */
function beginsWith(marks: readonly Mark[]): number | null {
  const wholes = marks.flatMap((mark) => (mark.kind === 'whole' ? [mark] : []));
  const [first, ...others] = wholes;
  if (!first || first.value < 2 || first.value >= 100) return null;
  const isGoneOn = others.some(
    ({ value, style }) => value === first.value + 1 && style === first.style,
  );
  return isGoneOn ? first.value : null;
}

/**
 * Whether most numbers of three figures count on from the one before, or begin the next hundred.
 */
export function countsByHundreds(marks: readonly Mark[]): boolean {
  const values = marks.flatMap((mark) =>
    mark.kind === 'whole' && mark.value >= 100 ? [mark.value] : [],
  );
  const steps = values.slice(1).map((value, index) => {
    const before = values[index] ?? 0;
    return value === before + 1 || (value % 100 <= 1 && value > before && value - before <= 200);
  });
  return steps.length >= 2 && steps.filter(Boolean).length >= steps.length * 0.7;
}
