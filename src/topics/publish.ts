import { z } from 'zod';
import { topicSchema, type Topic } from './schema.ts';

/** Shape of data/topics.json; the published JSON Schema is made from it. */
export const publishedTopicsSchema = z.array(
  z.strictObject({
    id: z.string().describe('Name of the topic in addresses and data'),
    group: topicSchema.shape.group.describe('Group in which it is shown'),
    title: z.string().describe('Short title'),
    question: z.string().describe('What a governor would ask'),
    stake: z.string().describe('What is at stake'),
    positions: z
      .array(
        z.strictObject({
          id: z.string().describe('Name of the position'),
          label: z.string().describe('The position in a few words'),
          figure: z
            .strictObject({ value: z.number(), unit: z.string() })
            .nullable()
            .describe('The number it turns on, or null'),
        }),
      )
      .describe('Positions, strictest first'),
    policies: z
      .record(
        z.string(),
        z.strictObject({
          position: z.string().describe('Id of a position, or "silent"'),
          clauses: z
            .array(z.string())
            .describe('Clauses that bear on the topic, the main one first'),
          control: z
            .string()
            .nullable()
            .describe('Row of the document-control table that bears on it, or null'),
          says: z.string().describe('What the policy says, in a sentence of ours'),
        }),
      )
      .describe('Where each policy stands, by slug'),
    related: z.array(z.string()).describe('Ids of related topics'),
  }),
);

export type PublishedTopic = z.output<typeof publishedTopicsSchema>[number];

/** A topic as data/topics.json gives it. */
export function publishTopic(topic: Topic): PublishedTopic {
  const { id, group, title, question, stake, related } = topic;
  const positions = topic.positions.map((one) => ({
    id: one.id,
    label: one.label,
    figure: one.figure ?? null,
  }));
  const policies = Object.fromEntries(
    Object.entries(topic.policies).map(([slug, { position, clauses, control, says }]) => [
      slug,
      { position, clauses, control: control ?? null, says },
    ]),
  );
  return { id, group, title, question, stake, positions, policies, related };
}
