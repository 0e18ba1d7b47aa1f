import type { ComparedPolicy, ComparedTopic } from '../compare/compared.ts';
import type { Reference } from '../law/schema.ts';
import type { TopicGroup } from '../topics/groups.ts';

/** A topic with the stances of the policies of a library. */
export type LibraryTopic = ComparedTopic<TopicGroup>;

/**
 * What a document is compared with: policies that people have read, what they say, and the
 * register of law.
 */
export interface Library {
  readonly policies: readonly ComparedPolicy[];
  /**
   * Every topic in the order in which they are shown, with the stances of these policies at least.
   */
  readonly topics: readonly LibraryTopic[];
  readonly register: readonly Reference[];
}
