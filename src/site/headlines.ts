import type { Topic } from '../topics/schema.ts';
import { disagreement } from '../topics/topics.ts';

/** What governors ask about first, where policies disagree on it. */
const ASKED_FIRST = ['parents-as-contacts', 'pupils-as-contacts', 'working-day-use', 'review'];

/**
 * The topics that show at a glance that policies disagree: those that governors ask about first,
 * then those with the most disagreement; none on which no two policies disagree.
 *
 * @param topics in the order in which they are shown
 * @param count how many at most
 */
export function headlineTopics(topics: readonly Topic[], count = ASKED_FIRST.length): Topic[] {
  const pairs = (topic: Topic) => disagreement(topic).pairs;
  const disagreed = topics.filter((topic) => pairs(topic) > 0);
  const first = ASKED_FIRST.flatMap((id) => disagreed.filter((topic) => topic.id === id));
  const others = disagreed
    .filter((topic) => !first.includes(topic))
    .toSorted((a, b) => pairs(b) - pairs(a));
  return [...first, ...others].slice(0, count);
}
