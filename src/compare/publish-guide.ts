import { z } from 'zod';
import { clauseName } from '../policy/cite.ts';
import { isRead, type ComparedPolicy, type ComparedTopic } from './compared.ts';
import { counterpartsIn, type Counterpart } from './counterparts.ts';
import type { Comparison } from './row.ts';

const named = z.strictObject({
  id: z.string().describe('Id of the clause'),
  name: z.string().describe('What it is called in a sentence'),
});

/** Shape of data/clauses/SLUG.json; the published JSON Schema is made from it. */
export const publishedGuideSchema = z.strictObject({
  slug: z.string().describe('Name of the policy in addresses and data'),
  read: z.boolean().describe('Whether anybody has read which topics its clauses bear on'),
  topics: z.record(z.string(), z.string()).describe('Titles of the topics named, by id'),
  policies: z
    .record(z.string(), z.string())
    .describe('Short names of the policies with which it was compared for this, by slug'),
  clauses: z
    .array(
      z.strictObject({
        ...named.shape,
        topics: z
          .array(z.string())
          .describe('Ids of the topics it bears on, those of which it is the main clause first'),
        counterparts: z
          .array(
            z.strictObject({
              policy: z.string().describe('Slug of the other policy'),
              kind: z
                .enum(['same', 'naming', 'changed', 'other-words', 'same-point'])
                .describe(
                  'same: the same words; naming: the same but for names; changed: reworded; other-words: on the same point in other words; same-point: on the same point, but beside another clause',
                ),
              clauses: z.array(named).describe('Its clauses'),
              row: z
                .string()
                .describe('Anchor of the row on the page that compares the two policies'),
            }),
          )
          .describe('What the other policies have for it; one that is absent has no counterpart'),
      }),
    )
    .describe('Every clause in the order of the document'),
});

export type PublishedGuide = z.output<typeof publishedGuideSchema>;

/**
 * What each clause of a policy is about, and its counterparts.
 *
 * @param policy the policy
 * @param topics every topic, in the order in which they are shown
 * @param comparisons of the policy, on the left, with some others
 */
export function publishGuide(
  policy: ComparedPolicy,
  topics: readonly ComparedTopic[],
  comparisons: readonly Comparison[],
): PublishedGuide {
  const { slug } = policy;
  const found = comparisons.map((one) => ({ b: one.b, counterparts: counterpartsIn(one) }));
  const clauses = policy.clauses.map(({ id }) => ({
    id,
    name: clauseName(policy, id),
    topics: topicsOf(id, slug, topics),
    counterparts: found.flatMap(({ b, counterparts }) => {
      const counterpart = counterparts.get(id);
      return counterpart ? [publishCounterpart(counterpart, b)] : [];
    }),
  }));
  const used = new Set(clauses.flatMap((clause) => clause.topics));
  return {
    slug,
    read: isRead(slug, topics),
    topics: Object.fromEntries(
      topics.filter(({ id }) => used.has(id)).map(({ id, title }) => [id, title]),
    ),
    policies: Object.fromEntries(found.map(({ b }) => [b.slug, b.shortName])),
    clauses,
  };
}

/** The topics that name a clause, those that name it earliest first. */
function topicsOf(id: string, slug: string, topics: readonly ComparedTopic[]): string[] {
  const placed = topics.flatMap((topic) => {
    const place = topic.policies[slug]?.clauses.indexOf(id) ?? -1;
    return place < 0 ? [] : [{ id: topic.id, place }];
  });
  return placed.toSorted((one, other) => one.place - other.place).map((topic) => topic.id);
}

function publishCounterpart({ policy, kind, clauses, row }: Counterpart, other: ComparedPolicy) {
  const names = clauses.map((id) => ({ id, name: clauseName(other, id) }));
  return { policy, kind, clauses: names, row };
}
