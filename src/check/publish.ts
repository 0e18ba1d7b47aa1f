import { z } from 'zod';
import type { LeftOutReason } from '../import/blocks.ts';
import { referenceSchema } from '../law/schema.ts';
import { LEFT_OUT_WORDS } from './left-out-words.ts';
import { BANDS } from './report.ts';

const reasons = Object.keys(LEFT_OUT_WORDS) as [LeftOutReason, ...LeftOutReason[]];

/** Shape of what `npm run check -- --json` prints; the published JSON Schema is made from it. */
export const publishedChecksSchema = z.array(
  z.strictObject({
    file: z.string().describe('Path of the document as it was given'),
    clauses: z
      .array(
        z.strictObject({
          id: z.string().describe('Id of the clause, by the rules of the published policies'),
          number: z.string().nullable().describe('Number as printed, or null'),
          section: z.string().describe('Id of its section'),
          text: z.string().describe('Its own words, without those of what belongs to it'),
        }),
      )
      .describe('Every clause in document order, bullets included'),
    leftOut: z
      .array(
        z.strictObject({
          text: z.string().describe('Words of the document that are no clause of the policy'),
          why: z.enum(reasons).describe('What they are'),
        }),
      )
      .describe('Whatever was read and is no clause'),
    citations: z
      .array(
        z.strictObject({
          reference: z.string().describe('Id of what is named, as in references.json'),
          status: referenceSchema.shape.status.describe(
            'What has become of it under the name that the document gives it',
          ),
          clause: z.string().describe('Id of the clause that names it'),
          words: z.string().describe('The words of the clause'),
        }),
      )
      .describe('Every law, guidance document and platform of the register that a clause names'),
    topics: z
      .array(
        z.strictObject({
          id: z.string().describe('Id of the topic, as in topics.json'),
          band: z
            .enum(BANDS)
            .describe(
              'covered: it seems to be; unsure: look at the clauses; nothing-close: a program found nothing, which does not mean that the document is silent',
            ),
          clauses: z
            .array(z.string())
            .describe('Ids of the closest clauses, the closest first, at most three'),
        }),
      )
      .describe('Every topic, in the order of topics.json'),
    match: z
      .strictObject({
        policy: z.string().describe('Slug of the published policy with which most clauses pair'),
        paired: z.number().describe('Clauses of the document that pair with its clauses'),
        of: z.number().describe('Clauses of the document in all'),
      })
      .nullable()
      .describe('The closest published policy; null where there is none'),
    confirmed: z
      .record(z.string(), z.enum(['answered', 'silent']))
      .optional()
      .describe(
        'By the id of a topic, what a reader has confirmed on the page: that the document answers it, or says nothing on it; absent from the command line',
      ),
    against: z
      .strictObject({
        policy: z.string().describe('Slug of the policy that was named with --against'),
        same: z.number().describe('Pairs of clauses that say the same in the same words'),
        changed: z.number().describe('Pairs of clauses of which the words differ'),
        onlyInDocument: z.number().describe('Rows of clauses that only the document has'),
        onlyInPolicy: z.number().describe('Rows of clauses that only the policy has'),
      })
      .optional()
      .describe('How the document differs from one policy; absent unless it was asked for'),
  }),
);

export type PublishedCheck = z.output<typeof publishedChecksSchema>[number];
