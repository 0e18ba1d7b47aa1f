import type { Change } from './schema.ts';

/** What a change is about: ids of one kind of content. */
export interface Subjects {
  readonly policies: readonly string[];
  readonly topics: readonly string[];
  readonly references: readonly string[];
}

/** The ids that a change names, each with the key that it is under. */
export function namedIn(
  change: Change,
): readonly { key: string; of: keyof Subjects; id: string }[] {
  return [
    ...('policy' in change ? [{ key: 'policy', of: 'policies', id: change.policy } as const] : []),
    ...('topic' in change ? [{ key: 'topic', of: 'topics', id: change.topic } as const] : []),
    ...('topics' in change
      ? change.topics.map((id) => ({ key: 'topics', of: 'topics', id }) as const)
      : []),
    ...('reference' in change
      ? [{ key: 'reference', of: 'references', id: change.reference } as const]
      : []),
  ];
}
