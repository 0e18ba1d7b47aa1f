import type { QuoteNotes } from '../policy/quote-notes.ts';
import type { NamingTerms } from './naming.ts';

/** What a comparison needs of a clause. */
export interface ComparedClause {
  readonly id: string;
  /** The number as the document prints it, or null. */
  readonly number: string | null;
  /** Id of the section it is in. */
  readonly section: string;
  /** Id of the clause whose bullet it is, or null. */
  readonly parent: string | null;
  readonly text: string;
}

/**
 * What a comparison needs of a policy: less than a policy file holds, and no more than its data
 * file gives.
 */
export interface ComparedPolicy {
  readonly slug: string;
  readonly title: string;
  readonly shortName: string;
  readonly publisher: string;
  /** Tells it apart at a glance. */
  readonly hue: string;
  readonly basedOn: { readonly policy: string } | null;
  readonly terms: NamingTerms;
  readonly sections: readonly {
    readonly id: string;
    /** As printed, or null. */
    readonly number: string | null;
    readonly title: string | null;
  }[];
  /** Every clause in document order, bullets included. */
  readonly clauses: readonly ComparedClause[];
  /** What a reader must know of its clauses where they are quoted. */
  readonly notes?: QuoteNotes;
  /** Only of a document of the reader's own, which a program has read. */
  readonly own?: OwnReading;
  /**
   * What it names of the register of law, and how much of that is out of date; absent where nobody
   * has counted.
   */
  readonly named?: { readonly all: number; readonly outOfDate: number };
}

/** What is known of a document that only a program has read. */
export interface OwnReading {
  /** Address of the report on it. */
  readonly address: string;
  /** What it seems to say on each topic; empty where it was not compared with the topics. */
  readonly findings: readonly {
    /** Id of the topic. */
    readonly topic: string;
    /** How sure that is: "Seems covered". */
    readonly words: string;
    /** Ids of its clauses on which that rests. */
    readonly clauses: readonly string[];
  }[];
}

/** A position as a comparison shows it. */
export interface ComparedPosition {
  readonly id: string;
  readonly label: string;
  /**
   * On a scale, why this position is stricter than the next; null or absent for the last, and where
   * the topic is no scale.
   */
  readonly stricterBecause?: string | null | undefined;
  /** The number that it turns on, where it does. */
  readonly figure?: { readonly value: number; readonly unit: string } | null | undefined;
}

/**
 * What a comparison needs of a topic, with the stances of the policies at hand; a policy that
 * nobody has read has none.
 */
export interface ComparedTopic<Group extends string = string> {
  readonly id: string;
  readonly group: Group;
  readonly title: string;
  /** What a governor would ask. */
  readonly question: string;
  /** Whether the positions are steps of one scale, strictest first. */
  readonly scale: boolean;
  readonly positions: readonly ComparedPosition[];
  /** The finer questions that clauses settle; absent where nobody has recorded any. */
  readonly points?: readonly { readonly id: string; readonly says: string }[] | undefined;
  readonly policies: Readonly<
    Record<
      string,
      {
        readonly position: string;
        /** Clauses that bear on the topic, the main one first. */
        readonly clauses: readonly string[];
        /** The row of the document-control table that bears on it, where one does. */
        readonly control?: string | null | undefined;
        /** What the policy says, in a sentence of ours. */
        readonly says: string;
        /**
         * Which clauses settle each point of the topic; absent or empty where nobody has recorded
         * that.
         */
        readonly points?: Readonly<Record<string, readonly string[]>> | undefined;
      }
    >
  >;
}

/** Whether one of two policies is based on the other: then their order is the same. */
export function isRelated(
  a: Pick<ComparedPolicy, 'slug' | 'basedOn'>,
  b: Pick<ComparedPolicy, 'slug' | 'basedOn'>,
): boolean {
  return a.basedOn?.policy === b.slug || b.basedOn?.policy === a.slug;
}

/** Whether somebody has read in a policy where it stands on any topic. */
export function isRead(slug: string, topics: readonly Pick<ComparedTopic, 'policies'>[]): boolean {
  return topics.some((topic) => topic.policies[slug] !== undefined);
}
