import { rowAnchor } from './blocks.ts';
import type { ComparedClause } from './compared.ts';
import type { Comparison, Row } from './row.ts';

/** How a counterpart relates to a clause. */
export type CounterpartKind = 'same' | 'naming' | 'changed' | 'other-words' | 'same-point';

/** What another policy has for a clause. */
export interface Counterpart {
  /** Slug of the other policy. */
  readonly policy: string;
  readonly kind: CounterpartKind;
  /** Ids of its clauses, in document order. */
  readonly clauses: readonly string[];
  /** Anchor of the row on the page of the comparison. */
  readonly row: string;
}

/**
 * The counterparts that one comparison finds for the clauses of its left policy.
 *
 * @returns by the id of the clause; a clause for which none was found is absent
 */
export function counterpartsIn({
  a,
  b,
  rows,
  related,
}: Comparison): ReadonlyMap<string, Counterpart> {
  return new Map(
    rows.flatMap((row) => {
      const clauses = row.b.length > 0 ? idsOf(row.b) : row.elsewhere;
      if (clauses.length === 0) return [];
      const found = {
        policy: b.slug,
        kind: kindOf(row, related),
        clauses,
        row: rowAnchor(row, a.slug, b.slug),
      };
      return row.a.map(({ id }) => [id, found] as const);
    }),
  );
}

/** Only what was made from the other was reworded. */
function kindOf({ kind, diff }: Row, related: boolean): CounterpartKind {
  if (kind === 'only-a' || kind === 'only-b') return 'same-point';
  return kind === 'changed' && (diff?.gaveUp || !related) ? 'other-words' : kind;
}

function idsOf(clauses: readonly ComparedClause[]): string[] {
  return clauses.map(({ id }) => id);
}
