import type { LocalProblem } from '../../report/problem.ts';
import type { TopicDraft } from '../draft.ts';

/** Positions are told apart by id and label, and related topics exist. */
export function positionProblems(draft: TopicDraft, topicIds: ReadonlySet<string>): LocalProblem[] {
  if (!draft.topic) return [];
  return [...repeats(draft, 'id'), ...repeats(draft, 'label'), ...relatedProblems(draft, topicIds)];
}

function repeats(draft: TopicDraft, field: 'id' | 'label'): LocalProblem[] {
  const positions = draft.topic?.positions ?? [];
  return positions.flatMap((position, index) => {
    const first = positions.findIndex(
      (one) => one[field].toLowerCase() === position[field].toLowerCase(),
    );
    return first === index ? [] : [repeated(draft, field, position[field], index)];
  });
}

function repeated(draft: TopicDraft, field: string, value: string, index: number): LocalProblem {
  return {
    rule: 'position-repeated',
    ...draft.placeOf(['positions', index, field]),
    message: `Two positions of this topic have the ${field} "${value}".`,
    fix: 'Positions differ in what they require of people: word the difference, or make them one.',
  };
}

function relatedProblems(draft: TopicDraft, topicIds: ReadonlySet<string>): LocalProblem[] {
  return (draft.topic?.related ?? []).flatMap((id, index) =>
    topicIds.has(id) && id !== draft.file.id ? [] : [unknownRelated(draft, id, index)],
  );
}

function unknownRelated(draft: TopicDraft, id: string, index: number): LocalProblem {
  return {
    rule: 'topic-related',
    ...draft.placeOf(['related', index]),
    message:
      id === draft.file.id ? 'This topic names itself as related.' : `There is no topic "${id}".`,
    fix: 'Name the file of another topic without its ending, or remove it.',
  };
}
