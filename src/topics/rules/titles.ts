import type { LocalProblem } from '../../report/problem.ts';
import type { TopicReading } from '../reading.ts';

/** No two topics have one title, and a topic names each related topic once. */
export function titleProblems(
  reading: TopicReading,
  readings: readonly TopicReading[],
): LocalProblem[] {
  const { topic } = reading;
  if (!topic) return [];
  const first = readings.find(
    (one) => one.topic && wordsOf(one.topic.title) === wordsOf(topic.title),
  );
  const repeated = topic.related.flatMap((id, index) =>
    topic.related.indexOf(id) < index ? [relatedTwice(reading, id, index)] : [],
  );
  return first && first !== reading ? [titleTwice(reading, first), ...repeated] : repeated;
}

function wordsOf(title: string): string {
  return title.toLowerCase().replaceAll(/\s+/g, ' ');
}

function titleTwice(reading: TopicReading, first: TopicReading): LocalProblem {
  return {
    rule: 'topic-title',
    ...reading.placeOf(['title']),
    message: `The topic ${first.file.id} has the title "${reading.topic?.title}" too.`,
    fix: 'Give each a title of its own, or make the two one topic.',
  };
}

function relatedTwice(reading: TopicReading, id: string, index: number): LocalProblem {
  return {
    rule: 'topic-related',
    ...reading.placeOf(['related', index]),
    message: `The topic ${id} is named twice.`,
    fix: 'Name it once.',
  };
}
