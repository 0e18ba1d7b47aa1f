import { UNIT, type Rarity, type Weighted, type WeighedSense } from './rarity.ts';
import type { TopicEvidence } from './topic-finder.ts';

/** Decision 20 gives the evidence for these figures. */
const ENOUGH = 0.81;
const BY_WORDS = 0.75;
const BY_CONTAINED = 0.15;
const BY_SENTENCE = 0.1;
const BY_TOPICS = 0.5;
const BY_OVERLAP = 0.2;
const FOR_OTHER_PEOPLE = 0.05;

/** Topics beyond this many tell no more: some clauses bear on a dozen. */
const MOST_TOPICS = 1.8;

/** Whatever the topics say, so much must be shared: two or three rare words. */
const LEAST_SHARED = 4 * UNIT;

/**
 * A lead-in bears on all that its bullets do; it is only paired where it bears on the same as the
 * other.
 */
const LEAD_IN_OVERLAP = 0.65;
const LEAD_IN_SHARED = 5 * UNIT;

/**
 * A sentence that two clauses have in common makes them counterparts, wherever else they differ.
 */
const COMMON_SENTENCE = { likeness: 0.44, shared: 22 * UNIT, share: 0.27 };

/** In a clause with fewer shared words, it says less that all of them are shared. */
const TELLING_SHARE = 10 * UNIT;

/** A sentence that weighs less says too little. */
const TELLING_SENTENCE = 8 * UNIT;

/** Without topics, as where nobody has read a policy, the words must tell. */
const WORDS_ALONE = { share: 0.5, shared: 10 * UNIT };

/** Two clauses, and the weight of what they share. */
export interface SensePair {
  readonly a: WeighedSense;
  readonly b: WeighedSense;
  readonly shared: number;
}

/** Whether two clauses share enough for it to be worth asking what the topics say of them. */
export function mayBeLike({ a, b, shared }: SensePair): boolean {
  return shared >= LEAST_SHARED && !a.clause.sense.isTitle && !b.clause.sense.isTitle;
}

/**
 * How surely two clauses that are worded differently are about the same thing.
 *
 * @param evidence what the topics say of them; null if they share none
 * @returns more for surer pairs; null for those that are not sure enough
 */
export function senseLikeness(
  pair: SensePair,
  evidence: TopicEvidence | null,
  rarity: Rarity,
): number | null {
  const { a, b, shared } = pair;
  const share = shareOfBoth(shared, a, b);
  if (!evidence) return isLikeByWords(shared, share) ? share : null;
  if ((a.isLeadIn || b.isLeadIn) && (evidence.overlap < LEAD_IN_OVERLAP || shared < LEAD_IN_SHARED))
    return null;
  const sentence = bestSentence(a, b, rarity);
  if (hasCommonSentence(shared, share, sentence)) return 1 + sentence;
  const sure = byWords(pair, share, sentence) + byTopics(evidence);
  return sure >= ENOUGH ? sure : null;
}

function hasCommonSentence(shared: number, share: number, sentence: number): boolean {
  const { likeness, shared: leastShared, share: leastShare } = COMMON_SENTENCE;
  return sentence >= likeness && shared >= leastShared && share >= leastShare;
}

function isLikeByWords(shared: number, share: number): boolean {
  return share >= WORDS_ALONE.share && shared >= WORDS_ALONE.shared;
}

function byWords({ a, b, shared }: SensePair, share: number, sentence: number): number {
  const contained = (shared / Math.min(a.weight, b.weight)) * Math.min(1, shared / TELLING_SHARE);
  const samePeople = a.clause.sense.onPupils === b.clause.sense.onPupils;
  return (
    BY_WORDS * share +
    BY_CONTAINED * contained +
    BY_SENTENCE * sentence -
    (samePeople ? 0 : FOR_OTHER_PEOPLE)
  );
}

function byTopics({ strength, overlap }: TopicEvidence): number {
  return BY_TOPICS * Math.min(MOST_TOPICS, strength) + BY_OVERLAP * overlap;
}

/** The likeness of the two sentences that are most alike. */
function bestSentence(a: WeighedSense, b: WeighedSense, rarity: Rarity): number {
  let best = 0;
  for (const one of a.sentences) {
    const sharedWith = rarity.sharedWith(one);
    for (const other of b.sentences) {
      const shared = sharedWith(other);
      const telling = Math.min(1, shared / TELLING_SENTENCE);
      best = Math.max(best, telling * shareOfBoth(shared, one, other));
    }
  }
  return best;
}

function shareOfBoth(shared: number, a: Weighted, b: Weighted): number {
  const both = a.weight + b.weight;
  return both === 0 ? 0 : (2 * shared) / both;
}
