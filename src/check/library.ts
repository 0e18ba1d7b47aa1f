import type { ComparedPolicy, ComparedTopic } from '../compare/compared.ts';
import type { Reference } from '../law/schema.ts';
import type { TopicGroup } from '../topics/groups.ts';

/** A topic with the stances of the policies of a library. */
export type LibraryTopic = ComparedTopic<TopicGroup>;

/** What a document is held against: policies that people have read, where they stand, and the register of law. */
export interface Library {
  readonly policies: readonly ComparedPolicy[];
  /** Every topic in the order in which they are shown, with the stances of these policies at least. */
  readonly topics: readonly LibraryTopic[];
  readonly register: readonly Reference[];
}

/**
 * Puts a library together from the data of the site.
 *
 * @param policies every policy that a document may be held against, whether or not somebody has read it
 * @param topics every topic in the order in which they are shown, with the stances of these policies
 * @param register the register of law
 */
export function libraryFrom(
  policies: readonly ComparedPolicy[],
  topics: readonly LibraryTopic[],
  register: readonly Reference[],
): Library {
  return { policies, topics, register };
}
