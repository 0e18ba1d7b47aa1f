import type { TopicAnswer } from './answers.ts';
import type { Band, TopicFinding } from './report.ts';

/**
 * What a document says on a topic: as a reader says or, where no reader has, as a program found
 * it.
 */
export type Standing = 'answered' | 'silent' | Band;

/** Words for each, as exact as what they rest on. */
export const STANDING_WORDS = {
  answered: 'Answered, confirmed by you',
  silent: 'Says nothing, confirmed by you',
  covered: 'Seems covered',
  unsure: 'Not sure, look yourself',
  'nothing-close': 'We found nothing close',
} as const satisfies Record<Standing, string>;

/** What a document says on one topic, and on which clauses that rests. */
export interface TopicStanding {
  readonly standing: Standing;
  /** Ids of clauses: those that the reader confirmed or, until then, the closest. */
  readonly clauses: readonly string[];
}

/**
 * What a document says on a topic.
 *
 * @param finding what a program found
 * @param answer what a reader said, if anything
 * @param idOf the id of a clause by the key of its piece; undefined where a correction has made it
 *   no clause
 */
export function standingOf(
  finding: TopicFinding,
  answer: TopicAnswer | undefined,
  idOf: (key: number) => string | undefined,
): TopicStanding {
  const { band, clauses } = finding;
  if (answer?.kind === 'silent') return { standing: 'silent', clauses: [] };
  if (answer?.kind === 'none-of-these') return { standing: lowered(band), clauses };
  const confirmed = answer?.keys.flatMap((key) => idOf(key) ?? []) ?? [];
  if (confirmed.length > 0) return { standing: 'answered', clauses: confirmed };
  return { standing: band, clauses };
}

/** What a reader has turned down does not seem covered. */
function lowered(band: Band): Band {
  return band === 'covered' ? 'unsure' : band;
}
