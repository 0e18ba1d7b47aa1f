import type { LocalProblem, Problem } from '../report/problem.ts';
import {
  readStanceDraft,
  readTopicDraft,
  type PolicyOutline,
  type StanceDraft,
  type StanceFile,
  type TopicDraft,
  type TopicFile,
} from './draft.ts';
import { coverageProblems, fileProblems } from './rules/coverage.ts';
import { figureProblems } from './rules/figures.ts';
import { positionProblems } from './rules/positions.ts';
import { stanceProblems, type TopicsById } from './rules/stances.ts';
import { titleProblems } from './rules/titles.ts';

/**
 * Checks topic files, and the stances of policies on them, against every rule of docs/rules.md.
 *
 * @param files all topic files
 * @param stanceFiles the stances of each policy
 * @param policies every policy with the ids of its clauses
 * @returns all problems of all files at once; a policy without stances, and clauses under no topic, are reported at their place in
 *   the policy file. Never throws.
 */
export function validateTopics(
  files: readonly TopicFile[],
  stanceFiles: readonly StanceFile[],
  policies: readonly PolicyOutline[],
): Problem[] {
  const topics = files.map(readTopicDraft);
  const stances = stanceFiles.map(readStanceDraft);
  const byId: TopicsById = new Map(topics.map(({ file, topic }) => [file.id, topic]));
  return [
    ...topics.flatMap((draft) => inFile(draft, topicProblems(draft, topics))),
    ...stances.flatMap((draft) =>
      inFile(draft, [...draft.problems, ...stanceProblems(draft, byId, policies)]),
    ),
    ...fileProblems(stances, policies),
    ...coverageProblems(stances, policies),
  ];
}

function topicProblems(draft: TopicDraft, drafts: readonly TopicDraft[]): LocalProblem[] {
  return [
    ...draft.problems,
    ...positionProblems(draft, new Set(drafts.map(({ file }) => file.id))),
    ...figureProblems(draft),
    ...titleProblems(draft, drafts),
  ];
}

function inFile({ file }: TopicDraft | StanceDraft, problems: readonly LocalProblem[]): Problem[] {
  return problems.map((problem) => ({ file: file.path, ...problem }));
}
