import type { Band } from './report.ts';
import type { PlacedTopic } from './place.ts';

/**
 * From here on a document seems to cover a topic. Chosen on all published policies, whole and cut
 * to a few of their sections, each compared with the others as if nobody had read it. It is a round
 * number above which at least 96 in 100 are right in whole ones, and 95 in cut ones.
 */
const COVERED_FROM = 1.15;

/** Below this, nothing is close. It does not mean that the document says nothing. */
const CLOSE_FROM = 0.6;

/**
 * How sure a program may be that a topic is answered. What is far more about another topic may
 * speak of this one, or only sound like it.
 */
export function bandOf({ sureness, isOutdone }: Pick<PlacedTopic, 'sureness' | 'isOutdone'>): Band {
  if (sureness >= COVERED_FROM && !isOutdone) return 'covered';
  return sureness >= CLOSE_FROM ? 'unsure' : 'nothing-close';
}
