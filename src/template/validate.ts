import type { Problem } from '../report/problem.ts';
import { joinStances, type PolicyStances } from '../topics/join.ts';
import {
  inspectTopic,
  type PolicyOutline,
  type TopicFile,
  type TopicReading,
} from '../topics/reading.ts';
import { inspectTemplate, type TemplateFiles, type TemplateReadings } from './reading.ts';
import { detailProblems } from './rules/details.ts';
import { fileProblems } from './rules/files.ts';
import { startProblems } from './rules/starts.ts';
import { openingProblems, wordingProblems, type Known } from './rules/wordings.ts';

/** More places of one placeholder than this are one problem. */
const FEW = 5;

/**
 * Checks the template against every rule of docs/rules.md: its own files, and the wordings that the
 * topic files hold.
 *
 * @param stances what was read in each policy, since a school may start from any
 * @returns all problems at once; nothing is said of wordings where the details could not be read.
 *   Never throws.
 */
export function validateTemplate(
  files: TemplateFiles,
  topicFiles: readonly TopicFile[],
  policies: readonly PolicyOutline[],
  stances: readonly PolicyStances[] = [],
): Problem[] {
  const readings = inspectTemplate(files);
  const topicReadings = topicFiles.map(inspectTopic);
  const topics = topicReadings.flatMap(({ topic }) => (topic ? [topic] : []));
  const own = [readings.details, readings.sections, readings.checks].flatMap(({ path, problems }) =>
    problems.map((problem) => ({ file: path, ...problem })),
  );
  const isWhole = topics.length === topicReadings.length;
  const known: Known = {
    policies,
    topics: new Set(topicFiles.map(({ id }) => id)),
    details: new Set(readings.details.list.map(({ id }) => id)),
  };
  const wordings = readings.details.isReadable
    ? [
        ...openingProblems(readings, known),
        ...topicReadings.flatMap((reading) =>
          wordingProblems(reading, known).map((problem) => ({
            file: reading.file.path,
            ...problem,
          })),
        ),
      ]
    : [];
  return [
    ...own,
    ...(isWhole ? fileProblems(readings, topics) : []),
    ...(isWhole ? problemsTogether(readings, topicReadings, stances) : []),
    ...oneOfMany(wordings),
  ];
}

/** What can be known only while all files can be read. */
function problemsTogether(
  readings: TemplateReadings,
  topicReadings: readonly TopicReading[],
  stances: readonly PolicyStances[],
): Problem[] {
  if (!readings.sections.isReadable || !readings.checks.isReadable) return [];
  const topics = topicReadings.flatMap(({ topic }) => (topic ? [topic] : []));
  return [
    ...detailProblems(readings, topicReadings),
    ...(readings.details.isReadable ? startProblems(readings, joinStances(topics, stances)) : []),
  ];
}

/**
 * A placeholder that stands for nothing in many places has one cause: its detail is gone, or has
 * another name.
 */
function oneOfMany(problems: readonly Problem[]): Problem[] {
  const alike = Map.groupBy(problems, ({ rule, message }) => `${rule} ${message}`);
  return [...alike.values()].flatMap((all) => {
    const [first] = all;
    if (!first || first.rule !== 'template-placeholder' || all.length <= FEW) return all;
    const message = first.message.replace(/\.$/, `, here and in ${all.length - 1} other places.`);
    return [{ ...first, message }];
  });
}
