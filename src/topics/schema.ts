import { z } from 'zod';
import { STRENGTH_ORDER } from './duty/strength.ts';
import { SILENT, TOPIC_GROUPS, type TopicGroup } from './groups.ts';

const words = z.string().trim().min(1);

export { SILENT, TOPIC_GROUPS, type TopicGroup };

const groupIds = Object.keys(TOPIC_GROUPS) as [TopicGroup, ...TopicGroup[]];

/**
 * What a school's own policy may say to take a position: our words, not those of any of the
 * policies.
 */
const wordingSchema = z.strictObject({
  text: words,
  bullets: z.array(words).default([]),
  /** Clauses it is based on, written neu#5.3. */
  basedOn: z.array(words),
  /** Why it asks more or less strongly than the label, where it does. */
  strengthWhy: words.optional(),
});

const positionSchema = z.strictObject({
  /** It is in addresses, in data and in commands. */
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters, figures and single hyphens'),
  /** A few words for a table cell. */
  label: words,
  /**
   * How strongly the label says that something is asked or allowed; none where it speaks of no
   * duty, such as “Every 12 months”.
   */
  strength: z.enum([...STRENGTH_ORDER, 'none']),
  /** On a scale, why this position is stricter than the next. */
  stricterBecause: words.optional(),
  /** The number that the position turns on, where that is the point. */
  figure: z
    .strictObject({ value: z.number(), unit: z.enum(['months', 'years', 'hours']) })
    .optional(),
  /** Template wording, where there is one. */
  wording: wordingSchema.optional(),
});

/** Words on which a statement of ours rests. */
const evidenceSchema = z.strictObject({
  /** The clause that says it. */
  clause: words,
  /** Its words, exactly as they are there: all of it or a part. */
  words: z.string().min(1),
});

/**
 * A finer question than that of a topic: one act of the same people, or one statement, whatever is
 * said of it.
 */
const pointSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters, figures and single hyphens'),
  says: words,
});

const stanceSchema = z.strictObject({
  /** Id of a position, or `silent`. */
  position: words,
  /** Every clause that bears on the topic, the main one first. */
  clauses: z.array(words),
  /** Row of the document-control table that bears on it, where no clause says it outright. */
  control: words.optional(),
  /** One sentence of ours on what the policy says; where it is silent, on what it does not say. */
  says: words,
  /** What it leaves open of the question, in a sentence. */
  leavesOpen: words.optional(),
  /**
   * The words of the policy on which this rests, at least as many passages as there are sentences
   * in `says`.
   */
  evidence: z.array(evidenceSchema).default([]),
  /**
   * Which clauses settle each point of the topic, by the id of the point: a comparison puts those
   * of two policies side by side.
   */
  points: z.record(z.string(), z.array(words).min(1)).optional(),
  /** Why the label is stronger or weaker than the operative words of the evidence, where it is. */
  strengthWhy: words.optional(),
});

/** What we read in one policy: a file for each, named after it. */
export const stancesSchema = z.strictObject({
  /**
   * False where nobody has placed its clauses under topics yet: it is published, and compared by
   * its words alone.
   */
  read: z.boolean(),
  /**
   * Where the policy stands, by the id of the topic; every topic if it was read, none if it was
   * not.
   */
  stances: z.record(z.string(), stanceSchema).default({}),
});

/** One question on which the policies are compared. */
export const topicSchema = z.strictObject({
  group: z.enum(groupIds),
  title: words,
  question: words,
  /**
   * Words that a reader may type who means this topic, and that its title and question lack: “sack”
   * for breaches.
   */
  words: z.array(z.string()).default([]),
  stake: words,
  /**
   * Whether the positions are steps of one scale, from what asks most of people to what asks least.
   */
  scale: z.boolean(),
  /** On a scale, strictest first. */
  positions: z.array(positionSchema).min(2),
  /** The finer questions on which clauses of several policies bear. */
  points: z.array(pointSchema).optional(),
  related: z.array(words).default([]),
  /** What we recommend to a school, and why; null to leave the topic out. */
  recommended: z.strictObject({ position: words.nullable(), why: words }).optional(),
});

/** A topic by itself, as its file gives it. */
export type TopicSource = z.output<typeof topicSchema> & { readonly id: string };

/**
 * A topic with the stance of every policy that was read, by slug; a policy that nobody has read yet
 * is absent.
 */
export type Topic = TopicSource & { readonly policies: Readonly<Record<string, Stance>> };

export type Stances = z.output<typeof stancesSchema>;
export type Position = z.output<typeof positionSchema>;
export type Stance = z.output<typeof stanceSchema>;
export type Evidence = z.output<typeof evidenceSchema>;
