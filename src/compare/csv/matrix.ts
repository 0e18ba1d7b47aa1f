import type { Policy } from '../../policy/index.ts';
import type { Topic } from '../../topics/schema.ts';
import { positionLabel } from '../../topics/topics.ts';
import { toCsv } from './table.ts';

/** The matrix as CSV: a row for each topic, a column for each policy, and words in every cell. */
export function matrixCsv(topics: readonly Topic[], policies: readonly Policy[]): string {
  const header = ['group', 'topic', 'question', ...policies.map((policy) => policy.shortName)];
  const rows = topics.map((topic) => [
    topic.group,
    topic.title,
    topic.question,
    ...policies.map((policy) => positionLabel(topic, policy.slug)),
  ]);
  return toCsv(header, rows);
}
