import type { Stance } from './schema.ts';

/** What was read in one policy. */
export interface PolicyStances<S = Stance> {
  readonly slug: string;
  readonly read: boolean;
  /** By the id of the topic. */
  readonly stances: Readonly<Record<string, S>>;
}

/**
 * Puts the stances of policies beside the topics that they are about.
 *
 * @param topics topics by themselves, in any order
 * @param policies what was read in each policy
 * @returns the topics in the same order, each with the stances on it by slug, in the order of the
 *   policies
 */
export function joinStances<T extends { readonly id: string }, S>(
  topics: readonly T[],
  policies: readonly PolicyStances<S>[],
): (T & { readonly policies: Readonly<Record<string, S>> })[] {
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
