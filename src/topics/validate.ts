import type { LocalProblem, Problem } from '../report/problem.ts';
import { readTopicDraft, type PolicyOutline, type TopicDraft, type TopicFile } from './draft.ts';
import { coverageProblems } from './rules/coverage.ts';
import { figureProblems } from './rules/figures.ts';
import { positionProblems } from './rules/positions.ts';
import { stanceProblems } from './rules/stances.ts';
import { titleProblems } from './rules/titles.ts';

/**
 * Checks topic files against every rule of docs/rules.md.
 *
 * @param files all topic files
 * @param policies every policy with the ids of its clauses
 * @returns all problems of all files at once; clauses under no topic are reported at their place in the policy file. Never throws.
 */
export function validateTopics(
  files: readonly TopicFile[],
  policies: readonly PolicyOutline[],
): Problem[] {
  const drafts = files.map(readTopicDraft);
  const ids = new Set(drafts.map((draft) => draft.file.id));
  const own = drafts.flatMap((draft) =>
    [...draftProblems(draft, policies, ids), ...titleProblems(draft, drafts)].map((problem) => ({
      file: draft.file.path,
      ...problem,
    })),
  );
  return [...own, ...coverageProblems(drafts, policies)];
}

function draftProblems(
  draft: TopicDraft,
  policies: readonly PolicyOutline[],
  topicIds: ReadonlySet<string>,
): LocalProblem[] {
  return [
    ...draft.problems,
    ...positionProblems(draft, topicIds),
    ...figureProblems(draft),
    ...stanceProblems(draft, policies),
  ];
}
