import type { LocalProblem } from '../../report/problem.ts';
import type { TopicReading } from '../reading.ts';

/** Positions are told apart by id and label, and related topics exist. */
export function positionProblems(
  reading: TopicReading,
  topicIds: ReadonlySet<string>,
): LocalProblem[] {
  if (!reading.topic) return [];
  return [
    ...repeats(reading, 'id'),
    ...repeats(reading, 'label'),
    ...relatedProblems(reading, topicIds),
  ];
}

function repeats(reading: TopicReading, field: 'id' | 'label'): LocalProblem[] {
  const positions = reading.topic?.positions ?? [];
  return positions.flatMap((position, index) => {
    const first = positions.findIndex(
      (one) => one[field].toLowerCase() === position[field].toLowerCase(),
    );
    return first === index ? [] : [repeated(reading, field, position[field], index)];
  });
}

function repeated(
  reading: TopicReading,
  field: string,
  value: string,
  index: number,
): LocalProblem {
  return {
    rule: 'position-repeated',
    ...reading.placeOf(['positions', index, field]),
    message: `Two positions of this topic have the ${field} "${value}".`,
    fix: 'Positions differ in what they require of people: word the difference, or make them one.',
  };
}

function relatedProblems(reading: TopicReading, topicIds: ReadonlySet<string>): LocalProblem[] {
  return (reading.topic?.related ?? []).flatMap((id, index) =>
    topicIds.has(id) && id !== reading.file.id ? [] : [unknownRelated(reading, id, index)],
  );
}

function unknownRelated(reading: TopicReading, id: string, index: number): LocalProblem {
  return {
    rule: 'topic-related',
    ...reading.placeOf(['related', index]),
    message:
      id === reading.file.id ? 'This topic names itself as related.' : `There is no topic "${id}".`,
    fix: 'Name the file of another topic without its ending, or remove it.',
  };
}
