import type { ComparedClause } from '../compare/compared.ts';
import type { Reference } from '../law/schema.ts';

/** What a check needs of a document. */
export interface CheckedDocument {
  readonly sections: readonly {
    readonly id: string;
    readonly number: string | null;
    readonly title: string | null;
  }[];
  /** Every clause in document order, bullets included. */
  readonly clauses: readonly ComparedClause[];
}

/**
 * How sure a program is that a document answers the question of a topic. It never says that a
 * document is silent.
 */
export const BANDS = ['covered', 'unsure', 'nothing-close'] as const;
export type Band = (typeof BANDS)[number];

/** What a document seems to say on one topic. */
export interface TopicFinding {
  /** Id of the topic. */
  readonly id: string;
  readonly band: Band;
  /** Ids of the closest clauses, the closest first, at most three; empty where nothing is close. */
  readonly clauses: readonly string[];
}

/** A law, guidance or platform that a clause names. */
export interface CitationFinding {
  readonly reference: Reference;
  /** Id of the clause, and its words that name it. */
  readonly clause: string;
  readonly words: string;
  readonly isOutOfDate: boolean;
}

/** How many clauses of a document pair with those of a published policy. */
export interface Match {
  /** Slug of the policy. */
  readonly policy: string;
  /** Clauses of the document that pair. */
  readonly paired: number;
  /** Clauses of the document in all. */
  readonly of: number;
}

/** A document compared with a library. */
export interface CheckReport {
  readonly citations: readonly CitationFinding[];
  /** One for every topic of the library, in its order. */
  readonly topics: readonly TopicFinding[];
  /** One for every policy of the library, the best match first. */
  readonly matches: readonly Match[];
}

/**
 * One clause in so many must pair before a comparison clause by clause is of use to a reader, and
 * at least so many: a single one may pair by chance.
 */
const CLOSE_IS_ONE_IN = 10;
const LEAST_PAIRS = 3;

/**
 * Whether so many clauses pair that it helps to read the two clause by clause: a tenth, and three
 * at least.
 */
export function isCloseMatch({ paired, of }: Pick<Match, 'paired' | 'of'>): boolean {
  return paired >= LEAST_PAIRS && paired * CLOSE_IS_ONE_IN >= of;
}

/**
 * What is said of two documents of which too few clauses pair: "fewer than a tenth of its clauses
 * pair".
 */
export function fewPair({ paired, of }: Pick<Match, 'paired' | 'of'>): string {
  if (paired === 0) return 'none of its clauses pairs';
  if (paired * CLOSE_IS_ONE_IN < of) return 'fewer than a tenth of its clauses pair';
  return `only ${paired} of its ${of} clauses ${paired === 1 ? 'pairs' : 'pair'}`;
}
