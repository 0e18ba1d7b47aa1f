import { z } from 'zod';
import { topicSchema, type Stance, type Topic } from './schema.ts';
import { withTaken } from './topics.ts';

const positionShape = topicSchema.shape.positions.element.shape;

/** Shape of data/topics.json; the published JSON Schema is made from it. */
export const publishedTopicsSchema = z.array(
  z.strictObject({
    id: z.string().describe('Name of the topic in addresses and data'),
    group: topicSchema.shape.group.describe('Group in which it is shown'),
    title: z.string().describe('Short title'),
    question: z.string().describe('What a governor would ask'),
    words: z
      .array(z.string())
      .describe(
        'Everyday words for it, by which a search finds it; ours, not those of the policies',
      ),
    stake: z.string().describe('What is at stake'),
    scale: z
      .boolean()
      .describe(
        'Whether the positions are steps of one scale, so that one is stricter than another',
      ),
    positions: z
      .array(
        z.strictObject({
          id: z.string().describe('Name of the position'),
          label: z.string().describe('The position in a few words'),
          strength: positionShape.strength.describe(
            'How strongly it asks or allows, of the scale on the page about this site; “none” where it names no duty',
          ),
          stricterBecause: z
            .string()
            .nullable()
            .describe('On a scale, why it is stricter than the next position; null for the last'),
          taken: z.boolean().describe('Whether some policy takes it'),
          figure: z
            .strictObject({ value: z.number(), unit: z.string() })
            .nullable()
            .describe('The number it turns on, or null'),
        }),
      )
      .describe('Positions; on a scale, strictest first'),
    points: z
      .array(
        z.strictObject({
          id: z.string().describe('Name of the point'),
          says: z.string().describe('What it is about'),
        }),
      )
      .describe('The finer questions on which clauses of several policies bear'),
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
          leavesOpen: z
            .string()
            .nullable()
            .describe('What it leaves open of the question, in a sentence of ours, or null'),
          points: z
            .record(z.string(), z.array(z.string()))
            .describe('Which clauses settle each point, by the id of the point'),
          evidence: z
            .array(
              z.strictObject({
                clause: z.string().describe('Id of the clause'),
                words: z.string().describe('Its words, exactly'),
              }),
            )
            .describe('The words of the policy on which the position and the sentence rest'),
        }),
      )
      .describe('Where each policy stands, by slug'),
    related: z.array(z.string()).describe('Ids of related topics'),
  }),
);

export type PublishedTopic = z.output<typeof publishedTopicsSchema>[number];

/** A topic as data/topics.json gives it. */
export function publishTopic(topic: Topic): PublishedTopic {
  const { id, group, title, question, words, stake, scale, points, related } = topic;
  const policies = Object.fromEntries(
    Object.entries(topic.policies).map(([slug, stance]) => [slug, publishStance(stance)]),
  );
  const positions = publishPositionsOf(topic);
  return {
    id,
    group,
    title,
    question,
    words,
    stake,
    scale,
    positions,
    points: points ?? [],
    policies,
    related,
  };
}

/** The positions of a topic, as data gives them. */
export function publishPositionsOf(topic: Topic): PublishedTopic['positions'] {
  return withTaken(topic).positions.map((one) => ({
    id: one.id,
    label: one.label,
    strength: one.strength,
    stricterBecause: one.stricterBecause ?? null,
    taken: one.taken,
    figure: one.figure ?? null,
  }));
}

/** Where a policy stands on a topic, as data gives it. */
export function publishStance(stance: Stance): PublishedTopic['policies'][string] {
  const { position, clauses, control, says, leavesOpen, points, evidence } = stance;
  return {
    position,
    clauses,
    control: control ?? null,
    says,
    leavesOpen: leavesOpen ?? null,
    points: points ?? {},
    evidence,
  };
}
