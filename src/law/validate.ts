import type { LocalProblem, Problem } from '../report/problem.ts';
import { inspectTopic, type TopicFile } from '../topics/reading.ts';
import {
  inspectReference,
  type PlacedPolicy,
  type ReferenceReading,
  type ReferenceFile,
} from './reading.ts';
import { checkedProblems } from './rules/checked.ts';
import { claimProblems } from './rules/claims.ts';
import { factProblems } from './rules/facts.ts';
import { repeatProblems } from './rules/repeats.ts';
import { replacementProblems } from './rules/replacement.ts';
import { statusProblems } from './rules/status.ts';
import { templateProblems } from './rules/template.ts';
import { wordingProblems } from './rules/wordings.ts';

/**
 * Checks reference files against every rule of docs/rules.md, and policies and template wording
 * against the references.
 *
 * @param files all reference files
 * @param policies every policy with its clauses
 * @param topics all topic files, whose template wording may name only what is
 * @param today the day of the build; without it nothing is said of days that lie ahead
 * @returns all problems at once; what no reference claims is reported at its place in the policy
 *   file. Never throws.
 */
export function validateReferences(
  files: readonly ReferenceFile[],
  policies: readonly PlacedPolicy[],
  topics: readonly TopicFile[],
  today?: Date,
): Problem[] {
  const readings = files.map(inspectReference);
  const references = readings.flatMap(({ reference }) => (reference ? [reference] : []));
  const isWhole = references.length === readings.length;
  return [
    ...readings.flatMap((reading) => [
      ...ownProblems(reading, readings, policies, topics),
      ...inFile(reading, [
        ...repeatProblems(reading, readings),
        ...checkedProblems(reading, today),
      ]),
    ]),
    ...claimProblems(readings, policies),
    ...(isWhole ? templateProblems(topics.map(inspectTopic), references) : []),
  ];
}

function ownProblems(
  reading: ReferenceReading,
  readings: readonly ReferenceReading[],
  policies: readonly PlacedPolicy[],
  topics: readonly TopicFile[],
): Problem[] {
  const ids = new Set(readings.map(({ file }) => file.id));
  const topicIds = new Set(topics.map(({ id }) => id));
  return inFile(reading, [
    ...reading.problems,
    ...factProblems(reading, ids, topicIds),
    ...replacementProblems(reading),
    ...statusProblems(reading),
    ...wordingProblems(reading, policies),
  ]);
}

function inFile({ file }: ReferenceReading, problems: readonly LocalProblem[]): Problem[] {
  return problems.map((problem) => ({ file: file.path, ...problem }));
}
