import { isClauseWord } from './clause-numbers.ts';
import { readQuery, wordsOf } from './query.ts';
import { stem } from './stem.ts';
import type { IndexedPolicy, IndexedTopic, TopicIndex } from './topic-index.ts';
import { keysOf, phraseOf, WORTH, type Place } from './topic-keys.ts';

/** A topic that a query means, with the policies that it names. */
export interface TopicMatch {
  readonly topic: IndexedTopic;
  /** Places, in the list of the index, of policies that the query names; none if it names none. */
  readonly named: readonly number[];
}

/** What a word is worth that is in a phrase of the topic as it is in the query. */
const IN_PHRASE = 1.25;

/** What a topic gains whose title is all in the query. */
const WHOLE_TITLE = 0.1;

/** A word that no topic has weighs as much as one that so many have: it may be of any weight. */
const UNKNOWN = 3;

/** What the name of a platform counts, beside another word. */
const OF_PLATFORM = 0.3;

/**
 * Where something is done seldom shows what is asked: "at lunchtime" says more than "facebook".
 */
const PLATFORMS = new Set(
  ['facebook', 'twitter', 'whatsapp', 'instagram', 'snapchat', 'tiktok', 'youtube', 'linkedin'].map(
    stem,
  ),
);

/** The share of a query, by the weight of its words, that a topic must have to be shown. */
const LEAST_SHARE = 0.35;

/** A topic is shown only if it is at least as good as this, where the best is 1. */
const NEAR_BEST = 0.7;

const MOST_SHOWN = 3;

/**
 * Topics that a query means, by their titles, questions and everyday words.
 *
 * @param query as typed
 * @returns the best first, at most three; none for a number of a clause or a phrase in quotation
 *   marks, which ask for clauses
 */
export function matchTopics(query: string, index: TopicIndex): TopicMatch[] {
  const { words: asked, phrases } = readQuery(query);
  if (phrases.length > 0 || asked.some(isClauseWord)) return [];
  const { named, rest } = withoutPolicies(wordsOf(query), index.policies);
  const keys = keysOf(rest);
  if (keys.length === 0) return [];
  const known = indexed(index);
  const scored = known.topics
    .map((topic) => ({
      topic: topic.topic,
      score: scoreOf(
        topic,
        keys,
        ` ${phraseOf(rest.join(' '))} | ${rest.map(stem).join(' ')} `,
        known,
      ),
    }))
    .filter(({ score }) => score >= LEAST_SHARE)
    .toSorted((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= best * NEAR_BEST)
    .slice(0, MOST_SHOWN)
    .map(({ topic }) => ({ topic, named }));
}

/** A topic with the keys of its words. */
interface Keyed {
  readonly topic: IndexedTopic;
  readonly worth: ReadonlyMap<string, number>;
  /** Keys of its title alone. */
  readonly title: readonly string[];
}

interface Known {
  readonly topics: readonly Keyed[];
  /** In how many topics a key occurs. */
  readonly frequency: ReadonlyMap<string, number>;
}

const cache = new WeakMap<TopicIndex, Known>();

function indexed(index: TopicIndex): Known {
  const known = cache.get(index) ?? makeKnown(index);
  cache.set(index, known);
  return known;
}

function makeKnown(index: TopicIndex): Known {
  const topics = index.topics.map(keyed);
  const frequency = new Map<string, number>();
  for (const { worth } of topics) {
    for (const key of worth.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  return { topics, frequency };
}

function keyed(topic: IndexedTopic): Keyed {
  const places = Object.entries(topic.keys) as [Place, string][];
  const worth = new Map(
    places.flatMap(([place, keys]) => keys.split(' ').map((key) => [key, WORTH[place]] as const)),
  );
  return { topic, worth, title: topic.keys.title.split(' ') };
}

/** The share of a query that a topic has, by the weight of its words: rare ones count more. */
function scoreOf(
  { topic, worth, title }: Keyed,
  keys: readonly string[],
  spoken: string,
  { topics, frequency }: Known,
): number {
  const phrased = new Set(
    topic.phrases.filter((one) => spoken.includes(` ${one} `)).flatMap((one) => one.split(' ')),
  );
  const weight = (key: string) =>
    Math.log(1 + topics.length / (1 + (frequency.get(key) ?? UNKNOWN))) *
    (PLATFORMS.has(key) ? OF_PLATFORM : 1);
  const worthOf = (key: string) => (phrased.has(key) ? IN_PHRASE : (worth.get(key) ?? 0));
  const all = keys.reduce((sum, key) => sum + weight(key), 0);
  const own = keys.reduce((sum, key) => sum + weight(key) * worthOf(key), 0);
  const entitled = title.filter((key) => keys.includes(key)).length / title.length;
  return own / all + entitled * WHOLE_TITLE;
}

/** Words without the names of policies, and which policies were named. */
function withoutPolicies(words: readonly string[], policies: readonly IndexedPolicy[]) {
  let text = ` ${words.join(' ')} `;
  const named = policies.flatMap(({ slug, name }, place) => {
    const found = [wordsOf(name).join(' '), slug.replaceAll('-', ' ')].find((one) =>
      text.includes(` ${one} `),
    );
    if (!found) return [];
    text = text.replace(` ${found} `, ' ');
    return [place];
  });
  return { named, rest: wordsOf(text) };
}
