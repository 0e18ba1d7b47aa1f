import { PHRASES, type DutyKind } from './phrases.ts';

export type { DutyKind };

/** An operative phrase where it is in a text. */
export interface Duty {
  readonly kind: DutyKind;
  /** Where it begins, and where it has ended, in characters. */
  readonly from: number;
  readonly to: number;
}

const PATTERN = new RegExp(PHRASES.map(({ source }) => `(${source})`).join('|'), 'giu');

/**
 * Finds the operative phrases of a text: what must, must not, should, should not, may … be done.
 * The phrases are listed in phrases.ts; a noun, a date or a condition that looks like one is passed
 * over.
 *
 * @param text a clause, a part of one, a label or a wording
 * @returns the phrases in order; they do not overlap
 */
export function findDuties(text: string): Duty[] {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const kind = PHRASES[match.slice(1).findIndex((group) => group !== undefined)]?.kind ?? null;
    return kind === null ? [] : [{ kind, from: match.index, to: match.index + match[0].length }];
  });
}
