import { SILENT } from '../topics/groups.ts';
import { inContext, type ClauseInContext } from './features.ts';
import type { Library, LibraryTopic } from './library.ts';

/**
 * How much less a clause says about a topic with each place further down the list of a stance, and
 * where that ends.
 */
const LESS_BY_PLACE = 0.05;
const LAST_PLACE = 10;

/**
 * What the question of a topic says about it, beside the main clause of a stance. It is short, and
 * nothing is very like it.
 */
const QUESTION_WEIGHT = 1.5;

/** Words of which it is known what they bear on. */
export interface Example {
  readonly context: ClauseInContext;
  /**
   * By the id of the topic, how much they say about it. Empty where a clause bears on none: that is
   * known as well.
   */
  readonly topics: ReadonlyMap<string, number>;
}

/** Every clause of the policies that people have read, with the topics it bears on. */
export function examplesIn({ policies, topics }: Library): Example[] {
  return policies.flatMap((policy): Example[] => {
    const bearing = topicsByClause(topics, policy.slug);
    if (bearing.size === 0) return [];
    return inContext(policy).map((context) => ({
      context,
      topics: bearing.get(context.id) ?? new Map<string, number>(),
    }));
  });
}

/**
 * The questions of the topics, in their order, each under the topic’s title; their ids are those of
 * the topics.
 */
export function questionsOf({ topics }: Library): Example[] {
  return topics.map(({ id, title, question }) => ({
    context: { id, text: question, lead: '', title },
    topics: new Map([[id, QUESTION_WEIGHT]]),
  }));
}

/**
 * What is said of each topic, in their order: its question, and of every policy that speaks on it
 * our sentence and the words on which that rests. A stance gives these where it comes from the data
 * of the site.
 */
export function profilesOf({ topics }: Library): ClauseInContext[] {
  return topics.map(({ id, title, question, policies }) => {
    const speaking = Object.values<LearntStance>(policies).filter(
      ({ position }) => position !== SILENT,
    );
    const said = speaking.flatMap(({ says, evidence = [] }) => [
      says,
      ...evidence.map(({ words }) => words),
    ]);
    return { id, text: [question, ...said].join(' '), lead: '', title };
  });
}

/** A stance, with the words on which it rests where they are known. */
type LearntStance = LibraryTopic['policies'][string] & {
  readonly evidence?: readonly { readonly words: string }[];
};

function topicsByClause(topics: readonly LibraryTopic[], slug: string) {
  const found = new Map<string, Map<string, number>>();
  for (const { id, policies } of topics) {
    policies[slug]?.clauses.forEach((clause, place) => {
      const weight = 1 - LESS_BY_PLACE * Math.min(LAST_PLACE, place);
      found.set(clause, (found.get(clause) ?? new Map<string, number>()).set(id, weight));
    });
  }
  return found;
}
