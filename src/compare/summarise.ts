import { positionOf } from '../topics/topics.ts';
import { isRead, type ComparedTopic } from './compared.ts';
import type { Comparison, RowKind } from './row.ts';

/** A topic on which two policies take different positions, or on which one is silent. */
export interface PositionChange {
  readonly topic: string;
  /** Labels of the positions; null for silence. */
  readonly a: string | null;
  readonly b: string | null;
  /** The figures in which they differ, with their unit, where the positions turn on a figure. */
  readonly figures: { readonly a: string; readonly b: string } | null;
}

export interface ComparisonSummary {
  /** Rows of each kind. */
  readonly counts: Readonly<Record<RowKind, number>>;
  /** Pairs that stand in another place. */
  readonly moved: number;
  /** Slugs of the policies in which nobody has read yet where they stand: then nothing is said of positions. */
  readonly unread: readonly string[];
  /** Topics on which both speak and differ. */
  readonly positions: readonly PositionChange[];
  /** Topics on which only one of them speaks. */
  readonly silences: readonly PositionChange[];
  /** Topics on which both take the same position. */
  readonly agreed: readonly string[];
  /** How many topics neither speaks on. */
  readonly unsaid: number;
}

/**
 * Sums up a comparison in figures and positions.
 *
 * @param comparison two policies compared
 * @param topics every topic, in the order in which they are shown
 */
export function summarise(
  comparison: Comparison,
  topics: readonly ComparedTopic[],
): ComparisonSummary {
  const counts = { same: 0, naming: 0, changed: 0, 'only-a': 0, 'only-b': 0 };
  for (const row of comparison.rows) counts[row.kind] += 1;
  const unread = [comparison.a.slug, comparison.b.slug].filter((slug) => !isRead(slug, topics));
  const known = unread.length > 0 ? [] : topics;
  const changes = known.map((topic) => positionChange(topic, comparison));
  const differs = changes.filter((change) => change.a !== change.b);
  const alike = changes.filter((change) => change.a === change.b);
  return {
    counts,
    moved: comparison.rows.filter((row) => row.moved).length,
    unread,
    positions: differs.filter((change) => change.a !== null && change.b !== null),
    silences: differs.filter((change) => change.a === null || change.b === null),
    agreed: alike.filter((change) => change.a !== null).map((change) => change.topic),
    unsaid: alike.filter((change) => change.a === null).length,
  };
}

function positionChange(topic: ComparedTopic, { a, b }: Comparison): PositionChange {
  const [positionA, positionB] = [positionOf(topic, a.slug), positionOf(topic, b.slug)];
  const figures =
    positionA?.figure && positionB?.figure
      ? { a: inWords(positionA.figure), b: inWords(positionB.figure) }
      : null;
  return { topic: topic.id, a: positionA?.label ?? null, b: positionB?.label ?? null, figures };
}

function inWords({ value, unit }: { value: number; unit: string }): string {
  return `${value} ${unit}`;
}
