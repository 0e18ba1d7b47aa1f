import type { Problem } from '../report/problem.ts';
import { inspectTopic, type PolicyOutline, type TopicFile } from '../topics/reading.ts';
import { inspectTemplate, type TemplateFiles } from './reading.ts';
import { detailProblems } from './rules/details.ts';
import { fileProblems } from './rules/files.ts';
import { openingProblems, wordingProblems, type Known } from './rules/wordings.ts';

/**
 * Checks the template against every rule of docs/rules.md: its own files, and the wordings that the topic files hold.
 *
 * @returns all problems at once; of wordings nothing is said where the details could not be read. Never throws.
 */
export function validateTemplate(
  files: TemplateFiles,
  topicFiles: readonly TopicFile[],
  policies: readonly PolicyOutline[],
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
  const details =
    isWhole && readings.sections.isReadable && readings.checks.isReadable
      ? detailProblems(readings, topicReadings)
      : [];
  return [...own, ...(isWhole ? fileProblems(readings, topics) : []), ...details, ...wordings];
}
