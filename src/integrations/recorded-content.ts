import type { Recorded } from '../history/validate.ts';
import { SILENT } from '../topics/groups.ts';
import type { Topic } from '../topics/schema.ts';
import { positionOf } from '../topics/topics.ts';

interface Named {
  readonly id: string;
}

/** The content as the record of changes is compared with it. */
export function recordedContent(
  policies: readonly { readonly slug: string }[],
  topics: readonly Topic[],
  references: readonly Named[],
): Recorded {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return {
    policies: policies.map(({ slug }) => slug),
    topics: topics.map(({ id }) => id),
    references: references.map(({ id }) => id),
    stanceOf: (policy, id) => {
      const topic = byId.get(id);
      if (!topic?.policies[policy]) return null;
      return positionOf(topic, policy)?.label ?? SILENT;
    },
  };
}
