import type { Block, LeftOutReason } from '../blocks.ts';
import type { Mark } from './marks.ts';

/** A block, or a piece of one, on its way to becoming an item. */
export interface Line {
  readonly kind: Block['kind'];
  readonly level: number;
  /** The number or bullet before it: automatic, or found alone on the line above. */
  readonly label: string | null;
  readonly text: string;
  readonly bold: boolean;
  /** Why it is no part of the policy; null while it may be. */
  readonly why: LeftOutReason | null;
}

/** A line with the number or bullet that it seems to begin with. */
export interface MarkedLine extends Line {
  /** What its label says, or what its text seems to begin with; null where neither is so. */
  readonly mark: Mark | null;
  /** Its words without the mark. */
  readonly rest: string;
  /** Whether the document styles its headings: then a short line in plain letters is no heading. */
  readonly amongStyled: boolean;
}

/** What is known of a line's surroundings: the nearest lines that are part of the policy. */
export interface Neighbours {
  readonly before: MarkedLine | undefined;
  readonly after: MarkedLine | undefined;
}

/** The same line, set apart from the policy. */
export function leftOut<L extends Line>(line: L, why: LeftOutReason): L {
  return { ...line, why };
}

/** The lines before and after that have not been left out. */
export function neighboursOf(lines: readonly MarkedLine[], index: number): Neighbours {
  let before = index - 1;
  while (before >= 0 && lines[before]?.why !== null) before -= 1;
  let after = index + 1;
  while (after < lines.length && lines[after]?.why !== null) after += 1;
  return { before: lines[before], after: lines[after] };
}
