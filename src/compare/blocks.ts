import type { ShownRow } from './by-topic.ts';
import type { Row } from './row.ts';

/** Rows as they are shown: a pair by itself, or clauses without counterpart, side by side. */
export interface Block {
  readonly kind: 'same' | 'naming' | 'changed' | 'apart';
  readonly rows: readonly ShownRow[];
  /** Number of this difference of substance, from 1; null if it is none. */
  readonly difference: number | null;
}

/**
 * What counts as a difference of substance: pairs that differ, clauses that are in one policy
 * only as well, or nothing where topics are counted instead.
 */
export type Counted = 'none' | 'pairs' | 'pairs and lone clauses';

/**
 * Gathers rows into blocks and numbers the differences of substance: a changed pair is one, and so
 * are, where they count, neighbouring clauses that are in one policy only. What is merely
 * repeated under another topic is not counted again.
 *
 * @param rows in the order in which they are shown
 * @param counted lone clauses are differences only where one policy was made from the other: two
 *   that were written apart may say the same in other words
 * @param before how many differences come before these
 */
export function toBlocks(rows: readonly ShownRow[], counted: Counted, before = 0): Block[] {
  const gathered: ShownRow[][] = [];
  for (const row of rows) {
    const last = gathered.at(-1);
    if (row.diff === null && last?.[0]?.diff === null) last.push(row);
    else gathered.push([row]);
  }
  let number = before;
  return gathered.map((members) => {
    const kind = blockKind(members);
    const isNew = members.some((row) => !row.repeated);
    const isCounted = counts(kind, counted);
    return { kind, rows: members, difference: isNew && isCounted ? ++number : null };
  });
}

function counts(kind: Block['kind'], counted: Counted): boolean {
  if (counted === 'none') return false;
  return kind === 'changed' || (kind === 'apart' && counted === 'pairs and lone clauses');
}

function blockKind([row]: readonly Row[]): Block['kind'] {
  if (!row || row.kind === 'only-a' || row.kind === 'only-b') return 'apart';
  return row.kind;
}

/**
 * Anchor of a row: the first clause of the left policy, or of the right one where the left has
 * none.
 */
export function rowAnchor(row: Row, slugA: string, slugB: string): string {
  const [first] = row.a.length > 0 ? row.a : row.b;
  return `${row.a.length > 0 ? slugA : slugB}-${first?.id ?? ''}`;
}
