import type { ComparedClause, ComparedPolicy } from './compared.ts';
import type { WordDiff } from './diff.ts';

export type RowKind = 'same' | 'naming' | 'changed' | 'only-a' | 'only-b';

/** Clauses of two policies that say the same thing, or a clause without a counterpart. */
export interface Row {
  readonly kind: RowKind;
  readonly a: readonly ComparedClause[];
  readonly b: readonly ComparedClause[];
  /** The words of both compared; null where one side is empty. */
  readonly diff: WordDiff | null;
  /**
   * The topic under which the row is shown, null if nobody has placed its clauses, and the others
   * on which it bears.
   */
  readonly topic: string | null;
  readonly otherTopics: readonly string[];
  /**
   * For a clause without a counterpart: ids of clauses of the other policy that settle a point with
   * it, and are in another row.
   */
  readonly elsewhere: readonly string[];
  /**
   * Whether the clauses are in another place than the pairs around them would have them; false
   * where order means nothing.
   */
  readonly moved: boolean;
  /**
   * Sentences that this row has on one side, and the other policy, word for word, in another row.
   */
  readonly movedSentences: readonly MovedSentence[];
}

/** A row while it is not known yet what moved. */
export type PlainRow = Omit<Row, 'moved' | 'movedSentences'>;

/** A sentence that is elsewhere in the other policy. */
export interface MovedSentence {
  /** The side of the row that has it. */
  readonly side: 'a' | 'b';
  readonly words: string;
  /** Id of the clause of the other policy in which it is. */
  readonly clause: string;
}

export interface Comparison {
  readonly a: ComparedPolicy;
  readonly b: ComparedPolicy;
  /** Whether one of the two is based on the other, so that their order is the same. */
  readonly related: boolean;
  /** Rows in document order; every clause of both policies is in exactly one. */
  readonly rows: readonly Row[];
}

/** Several clauses, each on a line of its own: no policy runs them together. */
export function linesOf(clauses: readonly Pick<ComparedClause, 'text'>[]): string {
  return clauses.map((clause) => clause.text).join('\n');
}

/** Several clauses read one after the other. */
export function textOf(clauses: readonly Pick<ComparedClause, 'text'>[]): string {
  return clauses.map((clause) => clause.text).join(' ');
}
