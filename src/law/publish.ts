import { z } from 'zod';
import type { Citation } from './citations.ts';
import { referenceSchema, type Reference } from './schema.ts';

const { kind, status, sure } = referenceSchema.shape;

/** Shape of data/references.json; the published JSON Schema is made from it. */
export const publishedReferencesSchema = z.array(
  z.strictObject({
    id: z.string().describe('Name of the reference in addresses and data'),
    title: z.string().describe('Its right title'),
    kind: kind.describe('What kind of thing it is'),
    status: status.describe('What has become of it, as policies cite it'),
    note: z.string().describe('The same in plain sentences of ours'),
    replacedBy: z.string().nullable().describe('What to cite today instead, or null'),
    noneBecause: z
      .string()
      .nullable()
      .describe('Why there is nothing to cite instead of what is out of date, or null'),
    source: z
      .strictObject({
        title: z.string().describe('Title of the source'),
        url: z.string().describe('Its address'),
      })
      .nullable()
      .describe('What says so; where nothing was checked, where to look, or null'),
    checked: z
      .string()
      .describe('Month or day on which the note was last checked against its source'),
    sure: sure.describe('How sure we are of the note'),
    topics: z
      .array(z.string())
      .describe('Ids of the topics on which it bears, where no policy names it'),
    cited: z
      .array(
        z.strictObject({
          policy: z.string().describe('Slug of a policy that names it'),
          clause: z.string().describe('Id of the clause'),
          words: z.string().describe('The words of the clause'),
        }),
      )
      .describe('Every place at which a policy names it; empty if none does'),
  }),
);

export type PublishedReference = z.output<typeof publishedReferencesSchema>[number];

/**
 * A reference as data/references.json gives it.
 *
 * @param citations every place at which it is cited; those of other references are left out
 */
export function publishReference(
  reference: Reference,
  citations: readonly Citation[],
): PublishedReference {
  const { id, title, kind, status, note, replacedBy, noneBecause } = reference;
  const { source, checked, sure, topics } = reference;
  const cited = citations
    .filter((one) => one.reference.id === id)
    .map(({ policy, clause, words }) => ({ policy, clause, words }));
  const facts = { id, title, kind, status, note, replacedBy, noneBecause };
  return { ...facts, source, checked, sure, topics, cited };
}
