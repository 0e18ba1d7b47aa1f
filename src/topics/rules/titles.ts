import type { LocalProblem } from '../../report/problem.ts';
import type { TopicDraft } from '../draft.ts';

/** No two topics have one title, and a topic names each related topic once. */
export function titleProblems(draft: TopicDraft, drafts: readonly TopicDraft[]): LocalProblem[] {
  const { topic } = draft;
  if (!topic) return [];
  const first = drafts.find(
    (one) => one.topic && wordsOf(one.topic.title) === wordsOf(topic.title),
  );
  const repeated = topic.related.flatMap((id, index) =>
    topic.related.indexOf(id) < index ? [relatedTwice(draft, id, index)] : [],
  );
  return first && first !== draft ? [titleTwice(draft, first), ...repeated] : repeated;
}

function wordsOf(title: string): string {
  return title.toLowerCase().replaceAll(/\s+/g, ' ');
}

function titleTwice(draft: TopicDraft, first: TopicDraft): LocalProblem {
  return {
    rule: 'topic-title',
    ...draft.placeOf(['title']),
    message: `The topic ${first.file.id} has the title "${draft.topic?.title}" too.`,
    fix: 'Give each a title of its own, or make the two one topic.',
  };
}

function relatedTwice(draft: TopicDraft, id: string, index: number): LocalProblem {
  return {
    rule: 'topic-related',
    ...draft.placeOf(['related', index]),
    message: `The topic ${id} is named twice.`,
    fix: 'Name it once.',
  };
}
