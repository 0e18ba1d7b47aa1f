import { LEFT_OUT } from '../../adopt/answers.ts';
import type { RuleId } from '../../report/rules.ts';
import type { Problem } from '../../report/problem.ts';
import type { TopicSource } from '../../topics/schema.ts';
import type { TemplateReading, TemplateReadings } from '../reading.ts';

/** Sections hold every topic once, and checks speak of topics, positions and details that exist. */
export function fileProblems(
  readings: TemplateReadings,
  topics: readonly TopicSource[],
): Problem[] {
  return [
    ...repeatedIds(readings.details),
    ...repeatedIds(readings.sections),
    ...repeatedIds(readings.checks),
    ...sectionProblems(readings, topics),
    ...checkProblems(readings, topics),
  ];
}

function repeatedIds(reading: TemplateReading<{ readonly id: string }>): Problem[] {
  return reading.list.flatMap(({ id }, index) => {
    if (reading.list.findIndex((one) => one.id === id) === index) return [];
    const message = `The id ${id} is used twice.`;
    return [
      problem(reading, 'template-repeated', [index, 'id'], message, 'Give each an id of its own.'),
    ];
  });
}

function sectionProblems(
  { sections }: TemplateReadings,
  topics: readonly TopicSource[],
): Problem[] {
  if (!sections.isReadable) return [];
  const placed = sections.list.flatMap((section) => section.topics);
  const wrong = sections.list.flatMap((section, at) =>
    section.topics.flatMap((id, index) => {
      const isKnown = topics.some((topic) => topic.id === id);
      const isFirst = sections.list.slice(0, at).every((one) => !one.topics.includes(id));
      if (isKnown && isFirst && section.topics.indexOf(id) === index) return [];
      const message = isKnown ? `The topic ${id} is placed twice.` : `There is no topic "${id}".`;
      const fix = 'Name each topic once, by its file without its ending.';
      return [problem(sections, 'template-section', [at, 'topics', index], message, fix)];
    }),
  );
  const missing = topics.filter((topic) => !placed.includes(topic.id));
  return [
    ...wrong,
    ...missing.map(({ id }) => {
      const message = `The topic ${id} is in no section, so no policy would hold it.`;
      return problem(sections, 'template-section', [], message, `Add ${id} to a section.`);
    }),
  ];
}

function checkProblems(
  { checks, details }: TemplateReadings,
  topics: readonly TopicSource[],
): Problem[] {
  return checks.list.flatMap((check, at) => [
    ...unknownTopic(checks, check.topic, [at, 'topic'], topics),
    ...check.when.flatMap((condition, index) => {
      const path = [at, 'when', index];
      if ('detail' in condition) {
        // While the details cannot be read, any may be known there.
        const isKnown =
          !details.isReadable || details.list.some((one) => one.id === condition.detail);
        return isKnown
          ? []
          : [unknown(checks, [...path, 'detail'], `detail "${condition.detail}"`)];
      }
      return [
        ...unknownTopic(checks, condition.topic, [...path, 'topic'], topics),
        ...unknownChoices(checks, condition, path, topics),
      ];
    }),
  ]);
}

function unknownTopic(
  reading: TemplateReading<unknown>,
  id: string,
  path: readonly PropertyKey[],
  topics: readonly TopicSource[],
): Problem[] {
  return topics.some((topic) => topic.id === id) ? [] : [unknown(reading, path, `topic "${id}"`)];
}

function unknownChoices(
  reading: TemplateReading<unknown>,
  condition: { readonly topic: string; readonly is: readonly string[] },
  path: readonly PropertyKey[],
  topics: readonly TopicSource[],
): Problem[] {
  const topic = topics.find((one) => one.id === condition.topic);
  if (!topic) return [];
  const known = [...topic.positions.map((one) => one.id), LEFT_OUT];
  return condition.is.flatMap((choice, index) =>
    known.includes(choice)
      ? []
      : [unknown(reading, [...path, 'is', index], `position "${choice}" of ${topic.id}`, known)],
  );
}

function unknown(
  reading: TemplateReading<unknown>,
  path: readonly PropertyKey[],
  what: string,
  known: readonly string[] = [],
): Problem {
  const fix = known.length > 0 ? `Write one of: ${known.join(', ')}.` : 'Correct the name.';
  return problem(reading, 'template-check', path, `There is no ${what}.`, fix);
}

function problem(
  reading: TemplateReading<unknown>,
  rule: RuleId,
  path: readonly PropertyKey[],
  message: string,
  fix: string,
): Problem {
  return { rule, file: reading.path, ...reading.placeOf(path), message, fix };
}
