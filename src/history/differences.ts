import type { Change } from './schema.ts';
import type { ContentState } from './state.ts';

/** A change as far as a program can tell: why it was made, a person says. */
export type Difference = Change extends infer One
  ? One extends { says: string }
    ? Omit<One, 'says'>
    : One
  : never;

/**
 * What differs between two states of the content, in the order of the kinds and then of names.
 *
 * @returns nothing of what is gone: addresses of it lead nowhere, and its history goes with it. Of
 * a new policy it says only that it is new
 */
export function differencesBetween(before: ContentState, after: ContentState): Difference[] {
  const policies = added(before.policies, after.policies);
  const topics = added(before.topics, after.topics);
  const revised = changed(before.topics, after.topics);
  return [
    ...policies.map((policy) => ({ kind: 'policy-added', policy }) as const),
    ...[...after.read]
      .filter((policy) => before.policies.has(policy) && !before.read.has(policy))
      .map((policy) => ({ kind: 'policy-read', policy }) as const),
    ...changed(before.policies, after.policies).map(
      (policy) => ({ kind: 'words-corrected', policy }) as const,
    ),
    ...correctedStances(before, after),
    ...topics.map((topic) => ({ kind: 'topic-added', topic }) as const),
    ...added(before.references, after.references).map(
      (reference) => ({ kind: 'law-added', reference }) as const,
    ),
    ...changed(before.references, after.references).map(
      (reference) => ({ kind: 'law-changed', reference }) as const,
    ),
    ...(revised.length > 0 ? [{ kind: 'wordings-revised', topics: revised } as const] : []),
  ];
}

function correctedStances(before: ContentState, after: ContentState): Difference[] {
  return changed(before.stances, after.stances)
    .toSorted()
    .flatMap((key) => {
      const [policy = '', topic = ''] = key.split(' ');
      const was = before.stances.get(key) ?? '';
      const now = after.stances.get(key) ?? '';
      return isSameInPrint(was, now)
        ? []
        : [{ kind: 'stance-corrected', policy, topic, was, now } as const];
    });
}

/** A typographic apostrophe in place of a straight one corrects nothing that was said. */
function isSameInPrint(one: string, other: string): boolean {
  return one.replaceAll("'", '’') === other.replaceAll("'", '’');
}

type Named = ReadonlyMap<string, string>;

function added(before: Named, after: Named): string[] {
  return [...after.keys()].filter((id) => !before.has(id)).toSorted();
}

function changed(before: Named, after: Named): string[] {
  return [...after]
    .filter(([id, value]) => before.has(id) && before.get(id) !== value)
    .map(([id]) => id)
    .toSorted();
}
