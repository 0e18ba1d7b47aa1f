import { clauseName, type NamedClauses } from '../policy/cite.ts';
import { SILENT } from '../topics/groups.ts';
import type { Topic } from '../topics/schema.ts';
import { positionLabel } from '../topics/topics.ts';
import { plainName } from './plain-name.ts';
import { topicKeys, type TopicKeys } from './topic-keys.ts';

/**
 * What the search knows of the topics: a file of its own, small enough to answer before the clauses
 * are there.
 */
export interface TopicIndex {
  readonly policies: readonly IndexedPolicy[];
  readonly topics: readonly IndexedTopic[];
}

export interface IndexedPolicy {
  readonly slug: string;
  readonly name: string;
  readonly hue: string;
  /** Names of the clauses that are listed, by id, where they are not the plain ones. */
  readonly names: Readonly<Record<string, string>>;
}

export interface IndexedTopic extends TopicKeys {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** Positions that the first policies take, in a few words. */
  readonly labels: readonly string[];
  /** Where they are, in their order; null for one that was not read. */
  readonly stands: readonly (Standing | null)[];
  /** How many more policies were read. */
  readonly more: number;
}

/**
 * Where a policy stands: the place of its position among the labels, or -1 where it says nothing;
 * ids of the clauses that bear on it, the main one first, with spaces between; how many more there
 * are. Written so, the file is half as long.
 */
export type Standing = readonly [label: number, clauses: string, more: number];

/** More clauses than these are left to the page of the topic. */
const CLAUSES_A_LINE = 5;

type Named = NamedClauses & { readonly shortName: string; readonly hue: string };

/**
 * What the search knows of the topics.
 *
 * @param topics in the order in which they are shown
 * @param policies the first of them, those whose answers are shown: the file grows with the topics
 *   and not with the library
 */
export function topicIndex(topics: readonly Topic[], policies: readonly Named[]): TopicIndex {
  const indexed = topics.map((topic) => indexTopic(topic, policies));
  return {
    policies: policies.map((policy, place) => ({
      slug: policy.slug,
      name: policy.shortName,
      hue: policy.hue,
      names: namesOf(
        policy,
        indexed.map(({ stands }) => stands[place] ?? null),
      ),
    })),
    topics: indexed,
  };
}

function indexTopic(topic: Topic, policies: readonly Named[]): IndexedTopic {
  const { id, title, question } = topic;
  const labels = [...new Set(policies.flatMap(({ slug }) => labelOf(topic, slug) ?? []))];
  const stands = policies.map(({ slug }) => standing(topic, slug, labels));
  const more = Object.keys(topic.policies).length - stands.filter(Boolean).length;
  return { id, title, question, ...topicKeys(topic, labels), labels, stands, more };
}

/** The position of a policy in a few words; null where it says nothing or was not read. */
function labelOf(topic: Topic, slug: string): string | null {
  const position = topic.policies[slug]?.position ?? SILENT;
  return position === SILENT ? null : positionLabel(topic, slug);
}

function standing(topic: Topic, slug: string, labels: readonly string[]): Standing | null {
  const stance = topic.policies[slug];
  if (!stance) return null;
  const clauses = stance.clauses.slice(0, CLAUSES_A_LINE);
  const label = labels.indexOf(labelOf(topic, slug) ?? '');
  return [label, clauses.join(' '), stance.clauses.length - clauses.length];
}

function namesOf(policy: Named, stands: readonly (Standing | null)[]): IndexedPolicy['names'] {
  const ids = new Set(stands.flatMap((one) => one?.[1].split(' ').filter(Boolean) ?? []));
  const named = [...ids].map((id) => [id, clauseName(policy, id)] as const);
  return Object.fromEntries(named.filter(([id, name]) => name !== plainName(id)));
}
