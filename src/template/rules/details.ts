import type { Problem } from '../../report/problem.ts';
import type { TopicReading } from '../../topics/reading.ts';
import type { TemplateReading, TemplateReadings } from '../reading.ts';

/**
 * Details of this group are in the control table of every policy, whether a wording names them or
 * not.
 */
const IN_THE_TABLE = 'adoption';

/**
 * Every detail that a school is asked for ends up in its policy, and none has a name that
 * every object has.
 */
export function detailProblems(
  { details, sections, checks }: TemplateReadings,
  topics: readonly TopicReading[],
): Problem[] {
  const used = usedIn(JSON.stringify([sections.list, topics.map(({ topic }) => topic?.positions)]));
  const checked = checks.list.flatMap(({ when }) =>
    when.flatMap((one) => ('detail' in one ? [one.detail] : [])),
  );
  return details.list.flatMap(({ id, group }, index) => {
    if (id in {}) return [badName(details, id, index)];
    const isUsed = group === IN_THE_TABLE || used.has(id) || checked.includes(id);
    return isUsed ? [] : [unused(details, id, index)];
  });
}

function usedIn(text: string): Set<string> {
  const names = Array.from(text.matchAll(/\{(\w)(\w*)\}/g), ([, first = '', rest = '']) => {
    return first.toLowerCase() + rest;
  });
  return new Set(names);
}

function badName(reading: TemplateReading<unknown>, id: string, index: number): Problem {
  return {
    rule: 'template-name',
    file: reading.path,
    ...reading.placeOf([index, 'id']),
    message: `A detail cannot be called ${id}, which in JavaScript is a property of everything.`,
    fix: 'Give it another id, and write that in the placeholders.',
  };
}

function unused(reading: TemplateReading<unknown>, id: string, index: number): Problem {
  return {
    rule: 'template-unused',
    file: reading.path,
    ...reading.placeOf([index, 'id']),
    message: `No wording has the placeholder {${id}}, so schools would be asked for nothing.`,
    fix: 'Write it into a wording, or remove the detail.',
  };
}
