import { z } from 'zod';
import { HUES, NO_HUE, type Hue } from './hues.ts';
import { POLICY_KINDS, type PolicyKind } from './kinds.ts';

const words = z.string().trim().min(1);
const yearAndMonth = z
  .string()
  .regex(
    /^\d{4}-(0[1-9]|1[0-2])$/,
    'expected a year and month such as "2019-05", in quotation marks',
  );
const termList = z.array(words);

/**
 * How a policy names those it speaks of: exact wordings of its clauses, the most used first; empty
 * if it names none.
 */
export const termsSchema = z.strictObject({
  people: termList.describe('The people it binds'),
  school: termList.describe('The school or trust'),
  head: termList.describe('The head teacher, principal or manager in charge'),
  seniorTeam: termList.default([]).describe('The senior staff as a group'),
  governingBody: termList.describe('The governing body'),
  chair: termList.default([]).describe('The chair of the governing body'),
  safeguardingLead: termList.describe('The member of staff who leads on safeguarding'),
  humanResources: termList.describe('The human resources service'),
});

export const NOTE_KINDS = [
  'repeated-number',
  'missing-number',
  'page-break',
  'layout',
  'heading',
  'left-over',
  'cross-reference',
  'misprint',
  'omission',
] as const;

const sourceNoteSchema = z.strictObject({
  at: words.optional(),
  kind: z.enum(NOTE_KINDS),
  note: words,
});

/** The front matter of a policy file. Facts only from the document itself. */
export const frontMatterSchema = z.strictObject({
  title: z.string().trim().min(1, 'Write the title as the document prints it.'),
  /** False where the document prints no title, and the one given is ours. */
  titlePrinted: z.boolean().default(true),
  shortName: words,
  publisher: words,
  kind: z.enum(Object.keys(POLICY_KINDS) as [PolicyKind, ...PolicyKind[]]),
  /** Tells it apart at a glance; one of a palette. */
  hue: z.enum(Object.keys(HUES) as [Hue, ...Hue[]]).default(NO_HUE),
  dated: yearAndMonth.nullable(),
  reviewMonths: z.int().positive().nullable(),
  reviewClause: words.nullable(),
  control: z.array(z.strictObject({ label: words, value: words })).nullable(),
  basedOn: z.strictObject({ policy: words, evidence: words }).nullable(),
  terms: termsSchema,
  sourceNotes: z.array(sourceNoteSchema),
  /**
   * Clauses that present their items as guidance, whatever the verbs of the items, and in which
   * words.
   */
  guidance: z
    .array(
      z.strictObject({
        clause: words,
        /** As what: “should” of guidelines to be kept to, “advised” of mere advice. */
        strength: z.enum(['expected', 'should', 'advised']),
        words,
      }),
    )
    .default([]),
  /** Hosts of the sites to which the document has links. */
  linkHosts: z
    .array(
      z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'expected a host such as www.example.org'),
    )
    .default([]),
  /** Characters that readers do not see and that this document cannot do without. */
  allowedCharacters: z
    .array(
      z.strictObject({
        character: z.string().regex(/^U\+[0-9A-F]{4,6}$/, 'expected a character such as U+200B'),
        why: words,
      }),
    )
    .default([]),
});

export type FrontMatterInput = z.input<typeof frontMatterSchema>;
export type FrontMatter = z.output<typeof frontMatterSchema>;
export type Terms = z.output<typeof termsSchema>;
export type TermKind = keyof Terms;
export type Guidance = FrontMatter['guidance'][number];
export type SourceNote = z.output<typeof sourceNoteSchema>;
