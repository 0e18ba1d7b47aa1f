import { clauseName, type NamedClauses } from '../policy/cite.ts';
import { SILENT } from '../topics/groups.ts';
import type { Topic } from '../topics/schema.ts';
import { positionLabel } from '../topics/topics.ts';
import { plainName } from './plain-name.ts';
import { topicKeys, type TopicKeys } from './topic-keys.ts';

/** What the search knows of the topics: a file of its own, small enough to answer before the clauses are there. */
export interface TopicIndex {
  readonly policies: readonly IndexedPolicy[];
  readonly topics: readonly IndexedTopic[];
}

export interface IndexedPolicy {
  readonly slug: string;
  readonly name: string;
  readonly hue: string;
}

export interface IndexedTopic extends TopicKeys {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** Where the first policies stand, in their order; null for one that was not read. */
  readonly stands: readonly (Standing | null)[];
  /** How many more policies were read. */
  readonly more: number;
}

export interface Standing {
  /** The position in a few words; null where the policy says nothing. */
  readonly label: string | null;
  /** Clauses that bear on it, the main one first: the id, and the name where that is not the plain one. */
  readonly clauses: readonly (string | readonly [id: string, name: string])[];
  /** How many more there are. */
  readonly more: number;
}

/** More clauses than these are left to the page of the topic. */
const CLAUSES_A_LINE = 5;

type Named = NamedClauses & { readonly shortName: string; readonly hue: string };

/**
 * What the search knows of the topics.
 *
 * @param topics in the order in which they are shown
 * @param policies the first of them, those whose answers are shown: the file grows with the topics and not with the library
 */
export function topicIndex(topics: readonly Topic[], policies: readonly Named[]): TopicIndex {
  return {
    policies: policies.map(({ slug, shortName, hue }) => ({ slug, name: shortName, hue })),
    topics: topics.map((topic) => indexTopic(topic, policies)),
  };
}

function indexTopic(topic: Topic, policies: readonly Named[]): IndexedTopic {
  const { id, title, question } = topic;
  const stands = policies.map((policy) => standing(topic, policy));
  const shown = stands.filter(Boolean).length;
  const labels = stands.flatMap((one) => one?.label ?? []);
  return {
    id,
    title,
    question,
    ...topicKeys(topic, labels),
    stands,
    more: Object.keys(topic.policies).length - shown,
  };
}

function standing(topic: Topic, policy: Named): Standing | null {
  const stance = topic.policies[policy.slug];
  if (!stance) return null;
  if (stance.position === SILENT) return { label: null, clauses: [], more: 0 };
  const clauses = stance.clauses.slice(0, CLAUSES_A_LINE).map((id) => {
    const name = clauseName(policy, id);
    return name === plainName(id) ? id : ([id, name] as const);
  });
  const more = stance.clauses.length - clauses.length;
  return { label: positionLabel(topic, policy.slug), clauses, more };
}
