import type { ComparedTopic } from './compared.ts';
import type { Comparison, Row } from './row.ts';

/**
 * What a pair of clauses is about: the points that both settle, as the topics word them.
 *
 * @param topics every topic, with the stances of both policies
 * @returns each point once, those of the topic under which the row is first; none for a clause by
 *   itself, and where nobody has recorded points
 */
export function sharedPoints(
  row: Pick<Row, 'a' | 'b' | 'topic'>,
  { a, b }: Pick<Comparison, 'a' | 'b'>,
  topics: readonly ComparedTopic[],
): string[] {
  const [idsA, idsB] = [idsOf(row.a), idsOf(row.b)];
  const settles = (topic: ComparedTopic, slug: string, point: string, ids: ReadonlySet<string>) =>
    topic.policies[slug]?.points?.[point]?.some((id) => ids.has(id)) ?? false;
  const found = topics.flatMap((topic) =>
    (topic.points ?? [])
      .filter(({ id }) => settles(topic, a.slug, id, idsA) && settles(topic, b.slug, id, idsB))
      .map(({ says }) => ({ says, isHome: topic.id === row.topic })),
  );
  const homeFirst = found.toSorted((x, y) => Number(y.isHome) - Number(x.isHome));
  return [...new Set(homeFirst.map(({ says }) => says))];
}

function idsOf(clauses: Row['a']): ReadonlySet<string> {
  return new Set(clauses.map(({ id }) => id));
}
