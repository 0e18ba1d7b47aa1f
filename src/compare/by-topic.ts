import type { ComparedTopic } from './compared.ts';
import type { Comparison, Row } from './row.ts';

/**
 * A row in its place on a page; `repeated` if it is under another topic as well, which is its
 * home.
 */
export interface ShownRow extends Row {
  readonly repeated: boolean;
}

/** Rows under one topic; under none those whose clauses nobody has placed. */
export interface TopicSection<T extends ComparedTopic> {
  readonly topic: T | null;
  readonly rows: readonly ShownRow[];
}

/**
 * The rows by topic: those at home there, and again those with a main clause of the topic. Pairs
 * come first, then what is only in one policy. Rows under no topic, if there are any, come
 * last.
 */
export function rowsByTopic<T extends ComparedTopic>(
  { a, b, rows }: Comparison,
  topics: readonly T[],
): TopicSection<T>[] {
  const placed = topics.map((topic) => {
    const mainA = topic.policies[a.slug]?.clauses[0];
    const mainB = topic.policies[b.slug]?.clauses[0];
    const isMain = (row: Row) =>
      row.a.some((clause) => clause.id === mainA) || row.b.some((clause) => clause.id === mainB);
    const shown = rows
      .filter((row) => row.topic === topic.id || isMain(row))
      .map((row) => ({ ...row, repeated: row.topic !== topic.id }));
    return { topic, rows: pairsFirst([...shown.filter(isMain), ...without(shown, isMain)]) };
  });
  const unplaced = rowsInOrder({ rows: rows.filter((row) => row.topic === null) });
  return unplaced.length > 0 ? [...placed, { topic: null, rows: pairsFirst(unplaced) }] : placed;
}

function pairsFirst(rows: readonly ShownRow[]): ShownRow[] {
  const isPair = (row: Row) => row.diff !== null;
  return [...rows.filter(isPair), ...without(rows, isPair)];
}

function without<T>(list: readonly T[], is: (one: T) => boolean): T[] {
  return list.filter((one) => !is(one));
}

/** The rows in the order of the documents, each once. */
export function rowsInOrder({ rows }: Pick<Comparison, 'rows'>): ShownRow[] {
  return rows.map((row) => ({ ...row, repeated: false }));
}
