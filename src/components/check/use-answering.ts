import { useEffect, useRef } from 'preact/hooks';
import type { TopicAnswer } from '../../check/answers.ts';
import type { SessionAction } from '../../check/session.ts';
import type { TopicRow } from '../../check/view.ts';
import { focusOn, showTopic } from './focus.ts';

/**
 * Says what the reader answers. An answer may move a question to another heading: the reader goes
 * on with the next one where it was, or stays with it where there is more to say.
 *
 * @returns what to call with an answer
 */
export function useAnswering(
  topics: readonly TopicRow[],
  dispatch: (action: SessionAction) => void,
): (topic: TopicRow, answer: TopicAnswer | null) => void {
  const goOn = useRef<(() => void) | null>(null);
  useEffect(() => {
    goOn.current?.();
    goOn.current = null;
  }, [topics]);
  return (topic, answer) => {
    goOn.current = isSettled(answer) ? nextOf(topics, topic) : () => showTopic(topic.id, true);
    dispatch({ type: 'answer', topic: topic.id, answer });
  };
}

function isSettled(answer: TopicAnswer | null): boolean {
  return answer !== null && answer.kind !== 'none-of-these';
}

/**
 * Leads to the question after one, to the one before the last, or to the heading of all where none
 * is left.
 */
function nextOf(topics: readonly TopicRow[], { id, standing }: TopicRow): () => void {
  const there = topics.filter((row) => row.standing === standing);
  const at = there.findIndex((row) => row.id === id);
  const next = there[at + 1] ?? there[at - 1];
  return next ? () => showTopic(next.id, false) : () => focusOn('questions');
}
