import { examplesIn, profilesOf, questionsOf, type Example } from './examples.ts';
import { featuresOf, type Features } from './features.ts';
import type { Library } from './library.ts';
import { likenessToGroups } from './neighbours.ts';

/** How many of the most similar examples have a say together. */
const NEIGHBOURS = 15;

/**
 * The least that their likeness is divided by: a clause unlike all of them must not count as if it
 * were like some.
 */
const LEAST_SUM = 0.8;

/**
 * How much everything that the policies say of a topic counts: it is longer than its question, in
 * the words of policies, and less often like a clause by chance than one clause of one policy is.
 */
const PROFILE_WEIGHT = 2;

/**
 * How much a clause seems to bear on each topic of a library, in their order; 0 where it does not.
 */
export interface Bearing {
  /** How sure it is that the topic is spoken of at all: what the bands rest on. */
  readonly sureness: Float64Array;
  /**
   * The same for choosing among the clauses of one document: what it shares with the question
   * counts as well.
   */
  readonly closeness: Float64Array;
}

/**
 * Learns which clauses bear on which topic from the stances of a library and the questions of its
 * topics.
 *
 * @returns what tells on which topics a clause seems to bear
 */
export function bearingFinder(library: Library): (features: Features) => Bearing {
  const questions = questionsOf(library);
  const examples = [...examplesIn(library), ...questions];
  const toGroups = likenessToGroups([
    examples.map(({ context }) => featuresOf(context)),
    questions.map(({ context }) => featuresOf(context)),
    profilesOf(library).map(featuresOf),
  ]);
  const topics = topicLists(examples, library);
  const none = new Float64Array();
  return (features) => {
    const [likeness = none, asked = none, profiled = none] = toGroups(features);
    const shares = sharesOf(likeness, topics, asked.length);
    const ofClauses = likeness.subarray(0, likeness.length - questions.length);
    const nearest = nearestOf(ofClauses, topics, asked.length);
    const nearestAsked = nearestOf(likeness, topics, asked.length);
    const about = (topic: number) => (shares[topic] ?? 0) + PROFILE_WEIGHT * (profiled[topic] ?? 0);
    return {
      sureness: nearestAsked.map((value, topic) => value + about(topic)),
      closeness: nearest.map((value, topic) => value + about(topic) + (asked[topic] ?? 0)),
    };
  };
}

/** For each example its topics by their places in the library, and how much it tells of each. */
type TopicLists = readonly (readonly (readonly [topic: number, weight: number])[])[];

function topicLists(examples: readonly Example[], { topics }: Library): TopicLists {
  const places = new Map(topics.map(({ id }, place) => [id, place]));
  return examples.map((example) =>
    Array.from(example.topics, ([id, weight]) => [places.get(id) ?? 0, weight] as const),
  );
}

/**
 * How near the nearest example of each topic is; examples beyond the numbers given are not looked
 * at.
 */
function nearestOf(likeness: Float64Array, lists: TopicLists, topics: number): Float64Array {
  const nearest = new Float64Array(topics);
  for (let place = 0; place < likeness.length; place += 1) {
    const one = likeness[place] ?? 0;
    if (one === 0) continue;
    for (const [topic, weight] of lists[place] ?? []) {
      nearest[topic] = Math.max(nearest[topic] ?? 0, one * weight);
    }
  }
  return nearest;
}

/** What share of the likeness to the nearest examples is to those of each topic. */
function sharesOf(likeness: Float64Array, lists: TopicLists, topics: number): Float64Array {
  const near = nearestPlaces(likeness);
  const sum = near.reduce((all, place) => all + (likeness[place] ?? 0), 0);
  const shares = new Float64Array(topics);
  for (const place of near) {
    const share = (likeness[place] ?? 0) / Math.max(LEAST_SUM, sum);
    for (const [topic, weight] of lists[place] ?? []) {
      shares[topic] = (shares[topic] ?? 0) + share * weight;
    }
  }
  return shares;
}

function nearestPlaces(likeness: Float64Array): number[] {
  const least = likeness.toSorted().at(-NEIGHBOURS) ?? 0;
  return [...likeness.keys()]
    .filter((place) => (likeness[place] ?? 0) >= least)
    .toSorted((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0))
    .slice(0, NEIGHBOURS);
}
