import type { ComparedPolicy, ComparedTopic } from '../../compare/index.ts';
import type { TopicGroup } from '../../topics/groups.ts';

/** A topic as the pages of comparisons know it. */
export type ShownTopic = ComparedTopic<TopicGroup>;

/** What every part of a comparison's page needs to know. */
export interface Shown {
  readonly a: ComparedPolicy;
  readonly b: ComparedPolicy;
  readonly topics: readonly ShownTopic[];
  /** Differences of substance on the whole page. */
  readonly differences: number;
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
