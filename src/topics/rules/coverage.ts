import type { Problem } from '../../report/problem.ts';
import type { PolicyOutline, TopicDraft } from '../draft.ts';

/**
 * Every clause of every policy stands under at least one topic, so that no comparison can leave it out. Where a topic could not
 * be read nothing is said of this: its clauses would seem to stand under none.
 */
export function coverageProblems(
  drafts: readonly TopicDraft[],
  policies: readonly PolicyOutline[],
): Problem[] {
  if (drafts.some((draft) => !draft.topic)) return [];
  return policies.flatMap((policy) => {
    const covered = new Set(
      drafts.flatMap((draft) => draft.topic?.policies[policy.slug]?.clauses ?? []),
    );
    return policy.clauses
      .filter((clause) => !covered.has(clause.id))
      .map((clause) => ({
        rule: 'clause-without-topic',
        file: policy.path,
        ...clause.position,
        message: `Clause ${clause.id} of ${policy.slug} stands under no topic.`,
        fix: 'Name it in the topic on which it bears, in src/content/topics/.',
      }));
  });
}
