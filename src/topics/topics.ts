import { SILENT, TOPIC_GROUPS } from './groups.ts';
import type { Position, Stance, Topic, TopicSource } from './schema.ts';

const GROUP_ORDER = Object.keys(TOPIC_GROUPS);

/** The order in which topics are shown: by group, then by title. */
export function byTopicOrder(a: TopicSource, b: TopicSource): number {
  return (
    GROUP_ORDER.indexOf(a.group) - GROUP_ORDER.indexOf(b.group) || a.title.localeCompare(b.title)
  );
}

/** What is needed to tell where policies stand on a topic. */
export interface Answered<P extends { readonly id: string } = Pick<Position, 'id' | 'label'>> {
  readonly positions: readonly P[];
  readonly policies: Readonly<Record<string, { readonly position: string }>>;
}

/** What is in the place of a position while nobody has read a policy. */
export const NOT_READ = 'Not read yet';

/**
 * Where a policy stands on a topic, in the words of a table cell: "Silent" where it says nothing,
 * "Not read yet" where nobody has looked.
 */
export function positionLabel(topic: Answered, slug: string): string {
  if (!topic.policies[slug]) return NOT_READ;
  return positionOf(topic, slug)?.label ?? 'Silent';
}

/** The position a policy takes, or null where it is silent or not read yet. */
export function positionOf<P extends { readonly id: string }>(
  topic: Answered<P>,
  slug: string,
): P | null {
  const stance = topic.policies[slug];
  return topic.positions.find((position) => position.id === stance?.position) ?? null;
}

/**
 * What a policy that was read says on a topic. @throws Error if it was not: the rules of topics see
 * to it that one that was says something.
 */
export function stanceOf(topic: Topic, slug: string): Stance {
  const stance = topic.policies[slug];
  if (!stance) throw new Error(`Topic ${topic.id} says nothing of ${slug}.`);
  return stance;
}

/** A position, with whether some policy takes it. */
export type Taken<P> = P & { readonly taken: boolean };

/**
 * Marks the positions of a topic that policies take: a scale counts no others.
 *
 * @param topic with the stance of every policy that was read
 */
export function withTaken<P extends { readonly id: string }, T extends Answered<P>>(
  topic: T,
): Omit<T, 'positions'> & { readonly positions: Taken<T['positions'][number]>[] } {
  const taken = new Set(Object.values(topic.policies).map(({ position }) => position));
  const positions = topic.positions.map((one) => ({ ...one, taken: taken.has(one.id) }));
  return { ...topic, positions };
}

/**
 * A step of a scale, from 1 for the least strict position that some policy takes up to `of` for the
 * strictest.
 */
export interface Step {
  readonly step: number;
  readonly of: number;
}

/**
 * How strict a policy is on a topic, beside the others.
 *
 * @returns null where it is silent, where the positions are no scale, and where no two of them are
 *   taken
 */
export function strictness(
  topic: Answered<Taken<{ readonly id: string }>> & { readonly scale: boolean },
  slug: string,
): Step | null {
  const taken = topic.positions.filter((one) => one.taken);
  const index = taken.findIndex((one) => one.id === topic.policies[slug]?.position);
  if (!topic.scale || index < 0 || taken.length < 2) return null;
  return { step: taken.length - index, of: taken.length };
}

/**
 * How far the policies disagree on a topic: the number of pairs of policies that both speak and
 * take different positions, out of all pairs. Silence is not disagreement.
 *
 * @param slugs the policies to look at; without them, all that were read
 */
export function disagreement(
  { policies }: Pick<Answered, 'policies'>,
  slugs: readonly string[] = Object.keys(policies),
): { pairs: number; of: number } {
  const taken = slugs.flatMap((slug) => policies[slug]?.position ?? []);
  const takers = Map.groupBy(taken, (position) => position);
  const speaking = [...takers].filter(([position]) => position !== SILENT);
  const counts = speaking.map(([, group]) => group.length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  // Every policy with every other, without those that agree with it: each pair was counted from
  // both ends.
  const differing = counts.reduce((sum, count) => sum + count * (all - count), 0) / 2;
  return { pairs: differing, of: (taken.length * (taken.length - 1)) / 2 };
}

/**
 * Slugs of the policies that say nothing on a topic.
 *
 * @param slugs the policies to look at; without them, all that were read
 */
export function silentOn(
  { policies }: Pick<Answered, 'policies'>,
  slugs: readonly string[] = Object.keys(policies),
): string[] {
  return slugs.filter((slug) => policies[slug]?.position === SILENT);
}
