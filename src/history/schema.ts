import { z } from 'zod';

const words = z.string().trim().min(1);
const reason = z.string().trim().min(1, 'Say in a sentence what was wrong or has changed.');

/** Astro’s reader of YAML takes a day without quotation marks for a moment. */
function dayOf(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 'yyyy-mm-dd'.length) : value;
}

/** What the changes of each kind are called together, in the order in which they are shown. */
export const CHANGE_KINDS = {
  'stance-corrected': 'What we said of a policy and say otherwise now',
  'words-corrected': 'Words of policies that had been copied wrongly',
  'law-changed': 'Law and guidance of which we say something else now',
  'law-added': 'Law and guidance added',
  'policy-added': 'Policies added',
  'policy-read': 'Policies that were read for the topics',
  'topic-added': 'Topics added',
  'wordings-revised': 'Wording of ours that was revised',
} as const satisfies Record<string, string>;

export type ChangeKind = keyof typeof CHANGE_KINDS;

const changeSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('policy-added'), policy: words, says: words.optional() }),
    z.strictObject({ kind: z.literal('policy-read'), policy: words, says: words.optional() }),
    /** The words of the document had been copied wrongly, or not all of them. */
    z.strictObject({ kind: z.literal('words-corrected'), policy: words, says: reason }),
    /**
     * We had said something else of a policy, or in other words: the label of its position on a
     * topic before and after, or `silent`.
     */
    z.strictObject({
      kind: z.literal('stance-corrected'),
      policy: words,
      topic: words,
      was: words,
      now: words,
      says: reason,
    }),
    z.strictObject({ kind: z.literal('topic-added'), topic: words, says: words.optional() }),
    z.strictObject({ kind: z.literal('law-added'), reference: words, says: words.optional() }),
    z.strictObject({ kind: z.literal('law-changed'), reference: words, says: reason }),
    z.strictObject({
      kind: z.literal('wordings-revised'),
      topics: z.array(words).min(1),
      says: reason,
    }),
  ],
  { error: `expected one of ${Object.keys(CHANGE_KINDS).join(', ')}` },
);

/** What changed on one day: a file of `src/content/changes/`. */
export const changesSchema = z.strictObject({
  date: z.preprocess(dayOf, z.iso.date('expected a day such as "2026-11-20", in quotation marks')),
  changes: z.array(changeSchema).min(1),
});

/** One change to the content, for readers who relied on it. */
export type Change = z.output<typeof changeSchema>;
/** What changed on one day. */
export type DayOfChanges = z.output<typeof changesSchema>;
