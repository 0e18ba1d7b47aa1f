import { isRead, type ComparedTopic } from './compared.ts';
import { pairedClauses } from './paired.ts';
import type { Comparison, RowKind } from './row.ts';
import { knownVerdicts, type TopicVerdict } from './verdict.ts';

export interface ComparisonSummary<T extends ComparedTopic = ComparedTopic> {
  /** Rows of each kind. */
  readonly counts: Readonly<Record<RowKind, number>>;
  /** Clauses of each side that pair with clauses of the other. */
  readonly paired: { readonly a: number; readonly b: number };
  /** Pairs that are in another place. */
  readonly moved: number;
  /**
   * Slugs of the policies that nobody has read for the topics yet: then nothing is said of
   * positions.
   */
  readonly unread: readonly string[];
  /** What the two answer on every topic; none where one is unread. */
  readonly verdicts: readonly TopicVerdict<T>[];
}

/**
 * Sums up a comparison in figures and positions.
 *
 * @param comparison two policies compared
 * @param topics every topic, in the order in which they are shown
 */
export function summarise<T extends ComparedTopic>(
  { a, b, rows }: Comparison,
  topics: readonly T[],
): ComparisonSummary<T> {
  const counts = { same: 0, naming: 0, changed: 0, 'only-a': 0, 'only-b': 0 };
  for (const row of rows) counts[row.kind] += 1;
  const unread = [a.slug, b.slug].filter((slug) => !isRead(slug, topics));
  return {
    counts,
    paired: pairedClauses({ rows }),
    moved: rows.filter((row) => row.moved).length,
    unread,
    verdicts: knownVerdicts(topics, a, b),
  };
}
