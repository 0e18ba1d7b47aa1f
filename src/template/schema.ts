import { z } from 'zod';

const words = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z0-9_-]*$/, 'expected a name in small letters');

/** src/content/template/details.yaml: what a school fills in. */
export const detailsSchema = z.array(
  z.strictObject({
    id,
    group: z.enum(['school', 'people', 'adoption']),
    label: words,
    help: words,
    example: words,
    kind: z.enum(['name', 'role', 'text', 'lines', 'months', 'date']),
    required: z.boolean(),
    initial: z.string().default(''),
    substance: z.boolean().default(false),
  }),
);

/** src/content/template/sections.yaml: the sections of a policy, in order, with their topics. */
export const sectionsSchema = z.array(
  z.strictObject({ id, title: words, opening: words.optional(), topics: z.array(id) }),
);

/** src/content/template/checks.yaml: contradictions and risks. */
export const checksSchema = z.array(
  z.strictObject({
    id,
    severity: z.enum(['contradiction', 'risk']),
    topic: id,
    when: z
      .array(
        z.union([
          z.strictObject({ topic: id, is: z.array(id).min(1) }),
          z.strictObject({ detail: id, over: z.number() }),
        ]),
      )
      .min(1),
    message: words,
    /**
     * Where a published policy contradicts itself in this way: its clauses on each of the topics,
     * written neu#5.3.
     */
    published: z.array(words).default([]),
  }),
);

export type DetailSource = z.output<typeof detailsSchema>[number];
export type SectionSource = z.output<typeof sectionsSchema>[number];
export type CheckSource = z.output<typeof checksSchema>[number];
