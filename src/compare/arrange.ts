import { toBlocks, type Block, type Counted } from './blocks.ts';
import { bySection, type SectionHeads } from './by-section.ts';
import { rowsByTopic, rowsInOrder } from './by-topic.ts';
import { isRead, isRelated, type ComparedPolicy, type ComparedTopic } from './compared.ts';
import type { Comparison } from './row.ts';
import { toParts, type Part } from './runs.ts';
import { DIFFERING, knownVerdicts, type TopicVerdict } from './verdict.ts';

/** The two orders in which a comparison can be read. */
export type Order = 'document' | 'topic';

/**
 * The order in which two policies are read if nothing else is asked for: as in the documents if one
 * is based on the other, or if somebody has yet to place the clauses of one of them.
 */
export function openingOrder(
  a: Pick<ComparedPolicy, 'slug' | 'basedOn'>,
  b: Pick<ComparedPolicy, 'slug' | 'basedOn'>,
  topics: readonly ComparedTopic[],
): Order {
  const bothRead = isRead(a.slug, topics) && isRead(b.slug, topics);
  return isRelated(a, b) || !bothRead ? 'document' : 'topic';
}

/** A part of a comparison in the order of the documents, under the headings of both. */
export interface ArrangedSection extends SectionHeads {
  readonly parts: readonly Part[];
}

/** What a comparison holds on one topic; under none the clauses that nobody has placed. */
export interface ArrangedTopic<T extends ComparedTopic> {
  readonly topic: T | null;
  readonly parts: readonly Part[];
  /** What the two answer; null where one of them is unread, and under no topic. */
  readonly verdict: TopicVerdict<T> | null;
  /** Which of the topics on which the two differ this is, from 1; null where they do not. */
  readonly difference: number | null;
}

/**
 * A comparison as it is read, with the number of its differences: of substance between clauses, or
 * topics that the two answer differently.
 */
export type Arrangement<T extends ComparedTopic> = { readonly differences: number } & (
  | { readonly order: 'document'; readonly sections: readonly ArrangedSection[] }
  | { readonly order: 'topic'; readonly topics: readonly ArrangedTopic<T>[] }
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
  return order === 'document' ? byDocument(comparison) : byTopic(comparison, topics);
}

/**
 * Clauses without a counterpart are differences only where one policy was made from the other:
 * those that were written apart may say the same in other words.
 */
function countedIn({ related }: Comparison): Counted {
  return related ? 'pairs and lone clauses' : 'pairs';
}

function byDocument(comparison: Comparison): Arrangement<never> {
  const counted = countedIn(comparison);
  let differences = 0;
  const sections = bySection(comparison, rowsInOrder(comparison)).map(({ a, b, rows }) => {
    const blocks = toBlocks(rows, counted, differences);
    differences = lastNumber(blocks, differences);
    return { a, b, parts: toParts(blocks) };
  });
  return { order: 'document', sections, differences };
}

/**
 * Where policies are read topic by topic, a difference is a topic: clauses in other words may mean
 * the same. Where nobody has read one of the two, it is the clauses all the same.
 */
function byTopic<T extends ComparedTopic>(
  comparison: Comparison,
  topics: readonly T[],
): Arrangement<T> {
  const verdicts = knownVerdicts(topics, comparison.a, comparison.b);
  const verdictOf = new Map(verdicts.map((one) => [one.topic, one]));
  const counted = verdicts.length > 0 ? 'none' : countedIn(comparison);
  let differences = 0;
  const arranged = rowsByTopic(comparison, topics).flatMap(({ topic, rows }) => {
    if (rows.length === 0) return [];
    const verdict = (topic && verdictOf.get(topic)) ?? null;
    const blocks = toBlocks(rows, counted, differences);
    differences = lastNumber(blocks, differences);
    const differs = verdict !== null && DIFFERING.includes(verdict.outcome);
    return [{ topic, verdict, parts: toParts(blocks), difference: differs ? ++differences : null }];
  });
  return { order: 'topic', topics: arranged, differences };
}

/** The number of the last difference among blocks; the one before them if they have none. */
function lastNumber(blocks: readonly Block[], before: number): number {
  return Math.max(before, ...blocks.map((block) => block.difference ?? 0));
}
