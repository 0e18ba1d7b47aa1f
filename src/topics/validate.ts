import type { LocalProblem, Problem } from '../report/problem.ts';
import {
  inspectStances,
  inspectTopic,
  type PolicyOutline,
  type StanceReading,
  type StanceFile,
  type TopicReading,
  type TopicFile,
} from './reading.ts';
import { coverageProblems, fileProblems } from './rules/coverage.ts';
import { figureProblems } from './rules/figures.ts';
import { labelProblems } from './rules/labels.ts';
import { pointProblems } from './rules/points.ts';
import { positionProblems } from './rules/positions.ts';
import { scaleProblems } from './rules/scale.ts';
import { stanceProblems, type TopicsById } from './rules/stances.ts';
import { titleProblems } from './rules/titles.ts';
import { wordProblems } from './rules/words.ts';

/**
 * Checks topic files, and the stances of policies on them, against every rule of docs/rules.md.
 *
 * @param files all topic files
 * @param stanceFiles the stances of each policy
 * @param policies every policy with the ids of its clauses
 * @returns all problems of all files at once; a policy without stances, and clauses under no topic,
 *   are reported at their place in the policy file. Never throws.
 */
export function validateTopics(
  files: readonly TopicFile[],
  stanceFiles: readonly StanceFile[],
  policies: readonly PolicyOutline[],
): Problem[] {
  const topics = files.map(inspectTopic);
  const stances = stanceFiles.map(inspectStances);
  const byId: TopicsById = new Map(topics.map(({ file, topic }) => [file.id, topic]));
  return [
    ...topics.flatMap((reading) => inFile(reading, topicProblems(reading, topics))),
    ...stances.flatMap((reading) =>
      inFile(reading, [...reading.problems, ...stanceProblems(reading, byId, policies)]),
    ),
    ...fileProblems(stances, policies),
    ...coverageProblems(stances, policies),
  ];
}

function topicProblems(reading: TopicReading, readings: readonly TopicReading[]): LocalProblem[] {
  return [
    ...reading.problems,
    ...positionProblems(reading, new Set(readings.map(({ file }) => file.id))),
    ...scaleProblems(reading),
    ...labelProblems(reading),
    ...figureProblems(reading),
    ...pointProblems(reading),
    ...titleProblems(reading, readings),
    ...wordProblems(reading, readings),
  ];
}

function inFile(
  { file }: TopicReading | StanceReading,
  problems: readonly LocalProblem[],
): Problem[] {
  return problems.map((problem) => ({ file: file.path, ...problem }));
}
