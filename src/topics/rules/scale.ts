import type { LocalProblem } from '../../report/problem.ts';
import type { TopicReading } from '../reading.ts';
import type { Position } from '../schema.ts';

/**
 * Where positions are steps of a scale, each but the last says why it is stricter than the next;
 * where they are not, none does.
 */
export function scaleProblems(reading: TopicReading): LocalProblem[] {
  const { topic } = reading;
  if (!topic) return [];
  const lastIndex = topic.positions.length - 1;
  return topic.positions.flatMap((position, index) => {
    const isStep = topic.scale && index < lastIndex;
    if (isStep === (position.stricterBecause !== undefined)) return [];
    const next = topic.positions[index + 1];
    return [isStep && next ? unjustified(reading, index, next) : idle(reading, index, topic.scale)];
  });
}

function unjustified(reading: TopicReading, index: number, next: Position): LocalProblem {
  const { label } = reading.topic?.positions[index] ?? next;
  return {
    rule: 'topic-scale',
    ...reading.placeOf(['positions', index]),
    message: `Nothing says why "${label}" is stricter than "${next.label}".`,
    fix: 'Give the reason in a line, as stricterBecause; if there is none, write scale: false.',
  };
}

function idle(reading: TopicReading, index: number, isScale: boolean): LocalProblem {
  return {
    rule: 'topic-scale',
    ...reading.placeOf(['positions', index, 'stricterBecause']),
    message: isScale
      ? 'The last position of a scale is stricter than none.'
      : 'The positions of this topic are no scale, so none is stricter than another.',
    fix: 'Remove stricterBecause, or put the positions in order, strictest first, under scale: true.',
  };
}
