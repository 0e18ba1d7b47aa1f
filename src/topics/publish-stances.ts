import { z } from 'zod';
import { publishedTopicsSchema, publishPositionsOf, publishStance } from './publish.ts';
import type { Topic } from './schema.ts';

const topicShape = publishedTopicsSchema.element.shape;

/** Shape of data/positions.json; the published JSON Schema is made from it. */
export const publishedPositionsSchema = z.array(
  z.strictObject({
    id: topicShape.id,
    group: topicShape.group,
    title: topicShape.title,
    question: topicShape.question,
    scale: topicShape.scale,
    positions: topicShape.positions,
    points: topicShape.points,
  }),
);

export type PublishedPositions = z.output<typeof publishedPositionsSchema>;

/** Shape of data/stances/SLUG.json; the published JSON Schema is made from it. */
export const publishedStancesSchema = z.strictObject({
  slug: z.string().describe('Name of the policy in addresses and data'),
  read: z.boolean().describe('Whether anybody has read in the policy where it stands'),
  stances: topicShape.policies.describe('Where it stands, by the id of the topic'),
  named: z
    .strictObject({
      all: z.number().describe('How many laws, guidance documents and platforms it names'),
      outOfDate: z.number().describe('How many of them are out of date, in whole or in part'),
    })
    .describe('What it names of the register'),
});

export type PublishedStances = z.output<typeof publishedStancesSchema>;

/** The topics without what the policies say: the same size however many policies there are. */
export function publishPositions(topics: readonly Topic[]): PublishedPositions {
  return topics.map((topic) => {
    const { id, group, title, question, scale, points = [] } = topic;
    return { id, group, title, question, scale, positions: publishPositionsOf(topic), points };
  });
}

/**
 * What one policy says on every topic.
 *
 * @param named how many references the policy names, and how many of them are out of date
 */
export function publishStances(
  slug: string,
  topics: readonly Topic[],
  named: PublishedStances['named'],
): PublishedStances {
  const stances = topics.flatMap((topic) => {
    const stance = topic.policies[slug];
    if (!stance) return [];
    return [[topic.id, publishStance(stance)] as const];
  });
  return { slug, read: stances.length > 0, stances: Object.fromEntries(stances), named };
}
