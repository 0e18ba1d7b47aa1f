import type { LocalProblem, Problem } from '../report/problem.ts';
import { readTopicDraft, type TopicFile } from '../topics/draft.ts';
import {
  readReferenceDraft,
  type PlacedPolicy,
  type ReferenceDraft,
  type ReferenceFile,
} from './draft.ts';
import { checkedProblems } from './rules/checked.ts';
import { claimProblems } from './rules/claims.ts';
import { factProblems } from './rules/facts.ts';
import { repeatProblems } from './rules/repeats.ts';
import { templateProblems } from './rules/template.ts';
import { wordingProblems } from './rules/wordings.ts';

/**
 * Checks reference files against every rule of docs/rules.md, and policies and template wording against the references.
 *
 * @param files all reference files
 * @param policies every policy with its clauses
 * @param topics all topic files, whose template wording may name only what stands
 * @param today the day of the build; without it nothing is said of days that lie ahead
 * @returns all problems at once; what no reference claims is reported at its place in the policy file. Never throws.
 */
export function validateReferences(
  files: readonly ReferenceFile[],
  policies: readonly PlacedPolicy[],
  topics: readonly TopicFile[],
  today?: Date,
): Problem[] {
  const drafts = files.map(readReferenceDraft);
  const references = drafts.flatMap(({ reference }) => (reference ? [reference] : []));
  const isWhole = references.length === drafts.length;
  return [
    ...drafts.flatMap((draft) => [
      ...ownProblems(draft, drafts, policies, topics),
      ...inFile(draft, [...repeatProblems(draft, drafts), ...checkedProblems(draft, today)]),
    ]),
    ...claimProblems(drafts, policies),
    ...(isWhole ? templateProblems(topics.map(readTopicDraft), references) : []),
  ];
}

function ownProblems(
  draft: ReferenceDraft,
  drafts: readonly ReferenceDraft[],
  policies: readonly PlacedPolicy[],
  topics: readonly TopicFile[],
): Problem[] {
  const ids = new Set(drafts.map(({ file }) => file.id));
  const topicIds = new Set(topics.map(({ id }) => id));
  return inFile(draft, [
    ...draft.problems,
    ...factProblems(draft, ids, topicIds),
    ...wordingProblems(draft, policies),
  ]);
}

function inFile({ file }: ReferenceDraft, problems: readonly LocalProblem[]): Problem[] {
  return problems.map((problem) => ({ file: file.path, ...problem }));
}
