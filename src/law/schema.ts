import { z } from 'zod';
import { KINDS, STATUSES, SURENESS, type Kind, type Status } from './statuses.ts';

export { KINDS, STATUSES, SURENESS, type Kind, type Status };

const words = z.string().trim().min(1);

const keysOf = <T extends object>(of: T) => Object.keys(of) as [keyof T, ...(keyof T)[]];

/** Whether a text is a month or a day of the calendar: there is no 31 February. */
function isMonthOrDay(text: string): boolean {
  const day = text.length > 'yyyy-mm'.length ? text : `${text}-01`;
  return z.iso.date().safeParse(day).success;
}

function addressError({ input }: { readonly input?: unknown }): string {
  return typeof input === 'string' && input.startsWith('http:')
    ? 'use https: write https:// in place of http://'
    : 'expected a whole address that begins with https://';
}

/** One law, guidance, standard or platform: what policies call it, and its state today. */
export const referenceSchema = z.strictObject({
  /** Its right title. */
  title: words,
  /**
   * Exact words under which policies cite it, to which the status applies; empty if no policy names
   * it.
   */
  wordings: z.array(words).default([]),
  /**
   * Exact words under which policies cite it as it is today, so that the citation is not out of
   * date.
   */
  soundWordings: z.array(words).default([]),
  /** Other names by which readers search for it. */
  otherNames: z.array(words).default([]),
  kind: z.enum(keysOf(KINDS)),
  status: z.enum(keysOf(STATUSES)),
  /**
   * What became of it, in a few words that go on after its title and a colon, for the margin of a
   * policy; null if nothing did.
   */
  brief: words.nullable(),
  /** The same in plain sentences. */
  note: words,
  /** What to cite today instead, or null. */
  replacedBy: words.nullable(),
  /**
   * Why there is nothing to cite instead of what is out of date, in a sentence; null where there is
   * something, or no need.
   */
  noneBecause: words.nullable().default(null),
  /** Ids of references to read with it. */
  see: z.array(words).default([]),
  /** Ids of topics on which it bears, where no policy names it. */
  topics: z.array(words).default([]),
  source: z
    .strictObject({ title: words, url: z.url({ protocol: /^https$/, error: addressError }) })
    .nullable(),
  /** Day or month on which the note was last checked against its source. */
  checked: z
    .string()
    .refine(
      isMonthOrDay,
      'expected a month such as "2026-11" or a day such as "2026-11-20", in quotation marks',
    ),
  sure: z.enum(keysOf(SURENESS)),
});

export type Reference = z.output<typeof referenceSchema> & { readonly id: string };
