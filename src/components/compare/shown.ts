import type { ComparedPolicy, ComparedTopic, Order } from '../../compare/index.ts';
import type { PairPlace } from '../../site/comparison-path.ts';
import type { TopicGroup } from '../../topics/groups.ts';

/** A topic as the pages of comparisons know it. */
export type ShownTopic = ComparedTopic<TopicGroup>;

/** What every part of a comparison's page needs to know. */
export interface Shown {
  readonly a: ComparedPolicy;
  readonly b: ComparedPolicy;
  readonly topics: readonly ShownTopic[];
  readonly order: Order;
  /** Where this pair is shown: then so is the pair with its sides swapped. */
  readonly place: PairPlace;
  /**
   * Differences on the whole page: of substance between clauses, or topics answered differently.
   */
  readonly differences: number;
  /** Whether both were read, so that it is known what they answer. */
  readonly hasVerdicts: boolean;
  /** Ids of the topics of which the clauses are under a heading of the page. */
  readonly withRows: ReadonlySet<string>;
}

/**
 * One topic by its id.
 *
 * @throws Error if there is none: this is a bug
 */
export function topicOf({ topics }: Pick<Shown, 'topics'>, id: string): ShownTopic {
  const topic = topics.find((one) => one.id === id);
  if (!topic) throw new Error(`There is no topic "${id}": this is a bug.`);
  return topic;
}
