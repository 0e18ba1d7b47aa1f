import { getCollection } from 'astro:content';
import { joinStances } from '../topics/join.ts';
import type { Topic } from '../topics/schema.ts';
import { byTopicOrder } from '../topics/topics.ts';
import { policies } from './policies.ts';

const stances = new Map((await getCollection('stances')).map(({ id, data }) => [id, data]));

/** All topics with the stances of the policies, in the order in which they are shown. */
export const topics: readonly Topic[] = joinStances(
  (await getCollection('topics')).map(({ id, data }) => ({ id, ...data })).toSorted(byTopicOrder),
  policies.flatMap(({ slug }) => {
    const read = stances.get(slug);
    return read ? [{ slug, ...read }] : [];
  }),
);

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

/**
 * Whether the clauses of a policy have been placed under topics: one that nobody has read yet is
 * compared by its words alone.
 */
export function isRead(slug: string): boolean {
  return stances.get(slug)?.read ?? false;
}
