import { z } from 'zod';
import { frontMatterSchema, NOTE_KINDS, termsSchema } from './front-matter.ts';
import type { Policy } from './policy.ts';
import type { QuoteNotes } from './quote-notes.ts';
import { SECTION_KINDS } from './types.ts';

const kinds = Object.keys(SECTION_KINDS) as [string, ...string[]];

/** Shape of data/policies/SLUG.json; the published JSON Schema is made from it. */
export const publishedPolicySchema = z.strictObject({
  slug: z.string().describe('Name of the policy in addresses and data'),
  title: z.string().describe('Title as the document prints it, or ours where it prints none'),
  shortName: z.string().describe('Name used on this site'),
  publisher: z.string().describe('Who published the document'),
  kind: frontMatterSchema.shape.kind.describe(
    'Who wrote the document for whom: union, council, charity, trust or school',
  ),
  hue: frontMatterSchema.shape.hue.describe('Hue that tells it apart at a glance on this site'),
  dated: frontMatterSchema.shape.dated.describe('Year and month printed in the document, or null'),
  reviewMonths: frontMatterSchema.shape.reviewMonths.describe(
    'Months between reviews, or null where the document fixes none',
  ),
  basedOn: z.string().nullable().describe('Slug of the policy whose words it takes over, or null'),
  terms: termsSchema.describe('How the document names those it speaks of, in its own words'),
  read: z
    .boolean()
    .describe(
      'Whether its clauses have been placed under topics; if not, topics.json does not name it',
    ),
  sections: z.array(
    z.strictObject({
      id: z.string().describe('Anchor of the section on the page of the policy'),
      number: z.string().nullable().describe('Number as printed, or null'),
      title: z.string().nullable().describe('Heading as printed, or null'),
      kind: z.enum(kinds).describe('What the section is about, in our classification'),
      parent: z.string().optional().describe('Id of the section in which it is, if any'),
    }),
  ),
  clauses: z.array(
    z.strictObject({
      id: z.string().describe('Anchor of the clause on the page of the policy'),
      number: z.string().nullable().describe('Number as printed, or null'),
      section: z.string().describe('Id of its section'),
      parent: z
        .string()
        .nullable()
        .describe('Id of the clause to which it belongs, as a bullet does, or null'),
      text: z.string().describe('The clause’s own words, without those of what belongs to it'),
    }),
  ),
  sourceNotes: z.array(
    z.strictObject({
      at: z
        .string()
        .nullable()
        .describe('Id of the clause or section it is about, or null for the whole document'),
      kind: z.enum(NOTE_KINDS).describe('What kind of oddity of the source it explains'),
      note: z
        .string()
        .describe('Our sentence; clauses in it are written neu#5.3, or 5.3 for those of this file'),
      mentions: z.array(
        z.strictObject({
          policy: z.string().describe('Slug of another policy that the note names'),
          clause: z.string().describe('Id of the clause there'),
          name: z.string().describe('What that clause is called'),
        }),
      ),
    }),
  ),
  lawNotes: z.array(
    z.strictObject({
      at: z.string().describe('Id of a clause that names a law, guidance or platform'),
      reference: z.string().describe('Id of what it names, as in references.json'),
      title: z.string().describe('Its right title'),
      note: z
        .string()
        .describe('What became of it and what to cite today, to go on after the title'),
    }),
  ),
});

export type PublishedPolicy = z.output<typeof publishedPolicySchema>;

/**
 * The data file of a policy: its facts, sections and clauses in document order.
 *
 * @param read whether its clauses have been placed under topics
 * @param notes what goes with its clauses wherever they are quoted
 */
export function publishPolicy(policy: Policy, read: boolean, notes: QuoteNotes): PublishedPolicy {
  return {
    slug: policy.slug,
    title: policy.title,
    shortName: policy.shortName,
    publisher: policy.publisher,
    kind: policy.kind,
    hue: policy.hue,
    dated: policy.dated,
    reviewMonths: policy.reviewMonths,
    basedOn: policy.basedOn?.policy ?? null,
    terms: policy.terms,
    read,
    sections: policy.sections.map(({ id, number, title, kind, parent }) => ({
      id,
      number,
      title,
      kind,
      ...(parent !== null && { parent }),
    })),
    clauses: policy.clauses.map(({ id, number, section, parent, text }) => ({
      id,
      number,
      section,
      parent,
      text,
    })),
    sourceNotes: notes.sourceNotes.map((one) => ({ ...one, mentions: [...one.mentions] })),
    lawNotes: [...notes.lawNotes],
  };
}
