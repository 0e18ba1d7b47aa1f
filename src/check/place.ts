import { bearingFinder, type Bearing } from './bearing.ts';
import { featuresOf, inContext, type ClauseInContext } from './features.ts';
import type { Library } from './library.ts';
import type { CheckedDocument } from './report.ts';

/**
 * How many clauses are shown, and what those after the first add to how sure it is that the topic
 * is spoken of.
 */
const SHOWN = 3;
const FURTHER_SHARE = 0.15;

/**
 * A clause that bears on a topic less than this share of what it does on another is far more about
 * the other: "former pupils", not "parents".
 */
const OUTDONE_BELOW = 2 / 3;

/** Where a topic seems to be spoken of in a document. */
export interface PlacedTopic {
  readonly id: string;
  /**
   * How sure that is: the higher, the surer; 0 where no clause is like any that bears on the topic.
   */
  readonly sureness: number;
  /** Whether the clause that makes it likeliest is far more about another topic. */
  readonly isOutdone: boolean;
  /** Ids of the closest clauses, the closest first, at most three. */
  readonly clauses: readonly string[];
}

/** Finds for every topic of a library, in its order, the closest clauses of a document. */
export type Placer = (document: CheckedDocument) => PlacedTopic[];

/**
 * Learns from the published stances which clauses bear on which topic. That takes far longer than a
 * document does: make it once and use it for any number of documents.
 */
export function placer(library: Library): Placer {
  const bearingOf = bearingFinder(library);
  return (document) => {
    const clauses = inContext(document);
    const bearings = clauses.map((clause) =>
      piecesOf(clause)
        .map((piece) => bearingOf(featuresOf(piece)))
        .reduce(greaterOf),
    );
    return library.topics.map(({ id }, topic) => placeTopic({ id, topic }, clauses, bearings));
  };
}

/**
 * A clause that speaks of many things is looked at sentence by sentence too: a whole policy may be
 * in one paragraph.
 */
const MANY_SENTENCES = 6;

function piecesOf(clause: ClauseInContext): ClauseInContext[] {
  const sentences = clause.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return sentences.length < MANY_SENTENCES
    ? [clause]
    : [clause, ...sentences.map((text) => ({ ...clause, text }))];
}

function greaterOf(one: Bearing, other: Bearing): Bearing {
  return {
    sureness: greaterByTopic(one.sureness, other.sureness),
    closeness: greaterByTopic(one.closeness, other.closeness),
  };
}

function greaterByTopic(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, topic) => Math.max(value, other[topic] ?? 0));
}

function placeTopic(
  { id, topic }: { readonly id: string; readonly topic: number },
  clauses: readonly ClauseInContext[],
  bearings: readonly Bearing[],
): PlacedTopic {
  const best = (by: keyof Bearing) =>
    clauses
      .map((clause, index) => ({ id: clause.id, index, value: bearings[index]?.[by][topic] ?? 0 }))
      .filter(({ value }) => value > 0)
      .toSorted((a, b) => b.value - a.value)
      .slice(0, SHOWN);
  const surest = best('sureness');
  const [first = 0, ...further] = surest.map(({ value }) => value);
  const sureness = first + FURTHER_SHARE * further.reduce((sum, value) => sum + value, 0);
  const most = Math.max(0, ...(bearings[surest[0]?.index ?? -1]?.sureness ?? []));
  const isOutdone = first < OUTDONE_BELOW * most;
  return { id, sureness, isOutdone, clauses: best('closeness').map((one) => one.id) };
}
