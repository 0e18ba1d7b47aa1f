import type { PublishedPolicy } from '../policy/publish.ts';
import type { PublishedPositions, PublishedStances } from '../topics/publish-stances.ts';
import type { ComparedPolicy, ComparedTopic } from './compared.ts';

/** A policy as its data file gives it, ready to be compared. */
export function fromPublished(policy: PublishedPolicy): ComparedPolicy {
  const { basedOn } = policy;
  return { ...policy, basedOn: basedOn === null ? null : { policy: basedOn } };
}

/**
 * The topics with the stances of the policies at hand, and of no others.
 *
 * @param positions the topics as data/positions.json gives them
 * @param all the stances of each policy, as its data file gives them
 */
export function joinStances(
  positions: PublishedPositions,
  all: readonly PublishedStances[],
): ComparedTopic<PublishedPositions[number]['group']>[] {
  return positions.map((topic) => ({
    ...topic,
    policies: Object.fromEntries(
      all.flatMap(({ slug, stances }) => {
        const stance = stances[topic.id];
        return stance ? [[slug, stance] as const] : [];
      }),
    ),
  }));
}
