import type { Band } from './report.ts';
import type { PlacedTopic } from './place.ts';

/**
 * From here on a document seems to cover a topic. Chosen on all published policies together, each held against the others as if nobody
 * had read it: it is a round number above which at least 96 in 100 are right, whether or not a version of the same text is among them.
 */
const COVERED_FROM = 0.65;

/** Below this, nothing is close. It does not mean that the document says nothing. */
const CLOSE_FROM = 0.35;

/** How sure a program may be that a topic is answered. */
export function bandOf({ sureness }: Pick<PlacedTopic, 'sureness'>): Band {
  if (sureness >= COVERED_FROM) return 'covered';
  return sureness >= CLOSE_FROM ? 'unsure' : 'nothing-close';
}
