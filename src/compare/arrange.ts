import { toBlocks, type Block, type Counted } from './blocks.ts';
import { rowsByTopic, rowsInOrder } from './by-topic.ts';
import { isRead, isRelated, type ComparedPolicy, type ComparedTopic } from './compared.ts';
import type { Comparison } from './row.ts';

/** The two orders in which a comparison can be read. */
export type Order = 'document' | 'topic';

/**
 * The order in which two policies are read if nothing else is asked for: as in the documents if one is based on the other, or if
 * somebody has yet to place the clauses of one of them.
 */
export function openingOrder(
  a: Pick<ComparedPolicy, 'slug' | 'basedOn'>,
  b: Pick<ComparedPolicy, 'slug' | 'basedOn'>,
  topics: readonly ComparedTopic[],
): Order {
  const bothRead = isRead(a.slug, topics) && isRead(b.slug, topics);
  return isRelated(a, b) || !bothRead ? 'document' : 'topic';
}

/** The blocks of a comparison under one topic; under none those whose clauses nobody has placed. */
export interface ArrangedSection<T extends ComparedTopic> {
  readonly topic: T | null;
  readonly blocks: readonly Block[];
}

/** A comparison as it is read, with the number of its differences of substance; of policies written apart only pairs count. */
export type Arrangement<T extends ComparedTopic> = { readonly differences: number } & (
  | { readonly order: 'document'; readonly blocks: readonly Block[] }
  | { readonly order: 'topic'; readonly sections: readonly ArrangedSection<T>[] }
);

/**
 * Puts a comparison in the order in which it is read, and counts its differences through.
 *
 * @param topics every topic, in the order in which they are shown
 */
export function arrange<T extends ComparedTopic>(
  comparison: Comparison,
  topics: readonly T[],
  order: Order,
): Arrangement<T> {
  const counted: Counted = comparison.related ? 'pairs and lone clauses' : 'pairs';
  if (order === 'document') {
    const blocks = toBlocks(rowsInOrder(comparison), counted);
    return { order, blocks, differences: lastNumber(blocks, 0) };
  }
  let differences = 0;
  const sections = rowsByTopic(comparison, topics).map(({ topic, rows }) => {
    const blocks = toBlocks(rows, counted, differences);
    differences = lastNumber(blocks, differences);
    return { topic, blocks };
  });
  return { order, sections, differences };
}

/** The number of the last difference among blocks; the one before them if they have none. */
function lastNumber(blocks: readonly Block[], before: number): number {
  return Math.max(before, ...blocks.map((block) => block.difference ?? 0));
}
