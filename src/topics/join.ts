import type { Stances, Topic, TopicSource } from './schema.ts';

/** What was read in one policy. */
export interface PolicyStances extends Stances {
  readonly slug: string;
}

/**
 * Puts the stances of policies beside the topics that they are about.
 *
 * @param topics topics by themselves, in any order
 * @param policies what was read in each policy
 * @returns the topics in the same order, each with the stances on it by slug, in the order of the policies
 */
export function joinStances(
  topics: readonly TopicSource[],
  policies: readonly PolicyStances[],
): Topic[] {
  return topics.map((topic) => ({
    ...topic,
    policies: Object.fromEntries(
      policies.flatMap(({ slug, stances }) => {
        const stance = Object.hasOwn(stances, topic.id) ? stances[topic.id] : undefined;
        return stance ? [[slug, stance] as const] : [];
      }),
    ),
  }));
}
