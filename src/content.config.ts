import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { changesSchema } from './history/schema.ts';
import { referenceSchema } from './law/schema.ts';
import { frontMatterSchema } from './policy/front-matter.ts';
import { stancesSchema, topicSchema } from './topics/schema.ts';

/** The glob loader would rewrite dots in ids; file names are ids as they are. */
const nameOfFile = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

/*
 * Astro keeps what it has read, and reads an unchanged file again only when the text of this file
 * changes: a schema is imported, so a new part of it would be missing from what was kept. Raise the
 * number whenever a schema changes.
 *
 * Schemas: 4
 */
export const collections = {
  policies: defineCollection({
    // The words are read from the file: to keep them here too would be to hold them twice.
    loader: glob({
      base: './src/content/policies',
      pattern: '*.mdx',
      generateId: nameOfFile,
      retainBody: false,
    }),
    schema: frontMatterSchema,
  }),
  topics: defineCollection({
    loader: glob({ base: './src/content/topics', pattern: '*.yaml', generateId: nameOfFile }),
    schema: topicSchema,
  }),
  stances: defineCollection({
    loader: glob({ base: './src/content/stances', pattern: '*.yaml', generateId: nameOfFile }),
    schema: stancesSchema,
  }),
  references: defineCollection({
    loader: glob({ base: './src/content/references', pattern: '*.yaml', generateId: nameOfFile }),
    schema: referenceSchema,
  }),
  changes: defineCollection({
    loader: glob({ base: './src/content/changes', pattern: '*.yaml', generateId: nameOfFile }),
    schema: changesSchema,
  }),
};
