import { examplesIn, profilesOf, questionsOf, type Example } from './examples.ts';
import { featuresOf, type Features } from './features.ts';
import type { Library } from './library.ts';
import { likenessTo } from './neighbours.ts';

/** How many of the most similar examples have a say together. */
const NEIGHBOURS = 15;

/** The least that their likeness is divided by: a clause unlike all of them must not count as if it were like some. */
const LEAST_SUM = 0.8;

/**
 * What all policies say of a topic counts so much: it is longer than its question, in the words of policies, and less often like a clause by
 * chance than one clause of one policy is.
 */
const PROFILE_WEIGHT = 2;

/** How much a clause seems to bear on topics, by their ids; a topic on which it does not is missing. */
export interface Bearing {
  /** How sure it is that the topic is spoken of at all: what the bands rest on. */
  readonly sureness: ReadonlyMap<string, number>;
  /** The same for choosing among the clauses of one document: the questions of topics do not stand among the examples here. */
  readonly closeness: ReadonlyMap<string, number>;
}

/**
 * Learns which clauses bear on which topic from the stances of a library and the questions of its topics.
 *
 * @returns what tells of a clause on which topics it seems to bear
 */
export function bearingFinder(library: Library): (features: Features) => Bearing {
  const questions = questionsOf(library);
  const examples = [...examplesIn(library), ...questions];
  const toExamples = likenessTo(examples.map(({ context }) => featuresOf(context)));
  const toQuestions = likenessTo(questions.map(({ context }) => featuresOf(context)));
  const toProfiles = likenessTo(profilesOf(library).map(featuresOf));
  return (features) => {
    const likeness = toExamples(features);
    const shares = sharesOf(likeness, examples);
    const [asked, profiled] = [toQuestions(features), toProfiles(features)];
    const byTopic = (values: ArrayLike<number>) =>
      new Map(questions.map(({ context }, index) => [context.id, values[index] ?? 0]));
    const aboutTopic = (index: number) =>
      (asked[index] ?? 0) + PROFILE_WEIGHT * (profiled[index] ?? 0);
    return {
      sureness: sumOf(
        sumOf(nearestOf(likeness, examples), shares),
        byTopic(profiled.map((value) => PROFILE_WEIGHT * value)),
      ),
      closeness: sumOf(
        sumOf(
          nearestOf(likeness.subarray(0, likeness.length - questions.length), examples),
          shares,
        ),
        byTopic(questions.map((_, index) => aboutTopic(index))),
      ),
    };
  };
}

/** How near the nearest example of each topic is; examples beyond the numbers given are not looked at. */
function nearestOf(likeness: Float64Array, examples: readonly Example[]): Map<string, number> {
  const nearest = new Map<string, number>();
  likeness.forEach((one, place) => {
    for (const [topic, weight] of examples[place]?.topics ?? []) {
      nearest.set(topic, Math.max(nearest.get(topic) ?? 0, one * weight));
    }
  });
  return nearest;
}

/** What share of the likeness to the nearest examples is to those of each topic. */
function sharesOf(likeness: Float64Array, examples: readonly Example[]): Map<string, number> {
  const near = nearestPlaces(likeness);
  const sum = near.reduce((all, place) => all + (likeness[place] ?? 0), 0);
  const shares = new Map<string, number>();
  for (const place of near) {
    const share = (likeness[place] ?? 0) / Math.max(LEAST_SUM, sum);
    for (const [topic, weight] of examples[place]?.topics ?? []) {
      shares.set(topic, (shares.get(topic) ?? 0) + share * weight);
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

function sumOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) {
  const sum = new Map(one);
  for (const [topic, value] of other) sum.set(topic, (sum.get(topic) ?? 0) + value);
  return sum;
}
