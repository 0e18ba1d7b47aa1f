import { plainName } from '../plain-name.ts';
import type { IndexedPolicy, Standing, TopicIndex } from '../topic-index.ts';
import { matchTopics, type TopicMatch } from '../topic-match.ts';
import { loadedOnce } from './files.ts';
import { inGoodTime } from './patience.ts';
import { element } from './render.ts';
import { BASE } from './supply.ts';

const NONE: TopicIndex = { policies: [], topics: [] };

/** Starts to load what the search knows of the topics, once. */
export const loadTopics = loadedOnce<TopicIndex>('search/topics.json', NONE);

/** A topic that a query means, and one line for each policy. */
export interface TopicHit {
  readonly url: string;
  readonly title: string;
  readonly question: string;
  readonly lines: readonly Line[];
  /** Policies whose answers are left to the page of the topic. */
  readonly more: number;
}

/** Where a policy stands. */
export interface Line {
  readonly policy: IndexedPolicy;
  /** The position in a few words; that it says nothing, where it does not. */
  readonly label: string;
  readonly clauses: readonly { readonly url: string; readonly name: string }[];
  readonly moreClauses: number;
}

/**
 * Topics that a query means.
 *
 * @param policy slug of the only one that is asked about; empty for all
 * @returns the best first; none where they could not be loaded in good time
 */
export async function findTopics(query: string, policy = ''): Promise<TopicHit[]> {
  const index = await inGoodTime(loadTopics(), NONE);
  return matchTopics(query, index).map((match) => topicHit(match, index.policies, policy));
}

function topicHit({ topic, named }: TopicMatch, policies: readonly IndexedPolicy[], only: string) {
  const isAsked = (place: number) =>
    only ? policies[place]?.slug === only : named.length === 0 || named.includes(place);
  const lines = topic.stands.flatMap((standing, place) => {
    const policy = policies[place];
    return standing && policy && isAsked(place) ? [line(policy, topic.labels, standing)] : [];
  });
  const all = topic.stands.filter(Boolean).length + topic.more;
  const { title, question } = topic;
  return { url: `${BASE}topics/${topic.id}/`, title, question, lines, more: all - lines.length };
}

function line(
  policy: IndexedPolicy,
  labels: readonly string[],
  [label, ids, more]: Standing,
): Line {
  const clauses = ids.split(' ').filter(Boolean);
  return {
    policy,
    label: labels[label] ?? 'Does not say',
    clauses: clauses.map((id) => ({
      url: `${BASE}policies/${policy.slug}/#${id}`,
      name: policy.names[id] ?? plainName(id),
    })),
    moreClauses: more,
  };
}

/** Title and question of a topic. */
export function topicWords({ title, question }: TopicHit): HTMLElement[] {
  return [
    element('span', { class: 'hit-place' }, title),
    element('span', { class: 'hit-question' }, question),
  ];
}
