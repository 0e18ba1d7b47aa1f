import { getCollection } from 'astro:content';
import type { Topic } from '../topics/schema.ts';
import { compareTopics } from '../topics/topics.ts';

/** All topics, in the order in which they are shown. */
export const topics: readonly Topic[] = (await getCollection('topics'))
  .map(({ id, data }) => ({ id, ...data }))
  .toSorted(compareTopics);

/**
 * One topic by its id.
 *
 * @throws Error if there is none
 */
export function topicById(id: string): Topic {
  const topic = topics.find((one) => one.id === id);
  if (!topic) throw new Error(`There is no topic "${id}".`);
  return topic;
}
