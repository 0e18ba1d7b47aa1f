import { positionOf } from '../topics/topics.ts';
import { isRead, type ComparedPolicy, type ComparedTopic } from './compared.ts';

/**
 * The kinds of answer that two policies give to one question, in the order in which they are shown.
 */
export const OUTCOMES = [
  'a-stricter',
  'b-stricter',
  'differ',
  'only-a',
  'only-b',
  'same',
  'neither',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** The kinds that are differences of the two. */
export const DIFFERING = OUTCOMES.slice(0, 5);

/** What two policies answer to the question of one topic. */
export interface TopicVerdict<T extends ComparedTopic = ComparedTopic> {
  readonly topic: T;
  readonly outcome: Outcome;
  /** Labels of the positions; null for silence. */
  readonly a: string | null;
  readonly b: string | null;
  /**
   * Why the one is stricter, a reason for each step of the scale between the two, from the stricter
   * down; empty where neither is.
   */
  readonly because: readonly string[];
}

type Pair = readonly [a: Pick<ComparedPolicy, 'slug'>, b: Pick<ComparedPolicy, 'slug'>];

/**
 * What two policies answer on every topic, and which of them is stricter where the topic is a
 * scale.
 *
 * Silence is no position, so a policy that speaks is not called stricter than one that does not.
 *
 * @param topics every topic, with the stances of both
 * @returns one for each topic, in the same order
 */
export function topicVerdicts<T extends ComparedTopic>(
  topics: readonly T[],
  ...[a, b]: Pair
): TopicVerdict<T>[] {
  return topics.map((topic) => {
    const [positionA, positionB] = [positionOf(topic, a.slug), positionOf(topic, b.slug)];
    const places = [positionA, positionB].map((one) => (one ? topic.positions.indexOf(one) : null));
    const [placeA = null, placeB = null] = places;
    return {
      topic,
      outcome: outcomeOf(placeA, placeB, topic.scale),
      a: positionA?.label ?? null,
      b: positionB?.label ?? null,
      because: topic.scale ? reasonsBetween(topic, placeA, placeB) : [],
    };
  });
}

/** Positions of a scale are listed strictest first. */
function outcomeOf(a: number | null, b: number | null, scale: boolean): Outcome {
  if (a === null) return b === null ? 'neither' : 'only-b';
  if (b === null) return 'only-a';
  if (a === b) return 'same';
  if (!scale) return 'differ';
  return a < b ? 'a-stricter' : 'b-stricter';
}

function reasonsBetween(topic: ComparedTopic, a: number | null, b: number | null): string[] {
  if (a === null || b === null) return [];
  const steps = topic.positions.slice(Math.min(a, b), Math.max(a, b));
  return steps.flatMap(({ stricterBecause }) => stricterBecause ?? []);
}

/**
 * The same of two policies, but nothing where somebody has yet to read one of them: silence would
 * be a claim.
 */
export function knownVerdicts<T extends ComparedTopic>(
  topics: readonly T[],
  ...[a, b]: Pair
): TopicVerdict<T>[] {
  return isRead(a.slug, topics) && isRead(b.slug, topics) ? topicVerdicts(topics, a, b) : [];
}

/**
 * Verdicts by their outcome, in the order of the outcomes; those that no topic has are left out.
 */
export function byOutcome<T extends ComparedTopic>(
  verdicts: readonly TopicVerdict<T>[],
): (readonly [Outcome, TopicVerdict<T>[]])[] {
  return OUTCOMES.map(
    (outcome) => [outcome, verdicts.filter((one) => one.outcome === outcome)] as const,
  ).filter(([, own]) => own.length > 0);
}
