/** Words that are in any sentence and say little about what it is about. */
const COMMON = new Set(
  (
    'a about all also an and any are as at be been being but by for from has have having if in into is it its of on or ' +
    'other others out own such than that the their them these they this those to under up was were which who with you your'
  ).split(' '),
);

/** Whether a word is in any sentence, whatever it is about. */
export function isFunctionWord(key: string): boolean {
  return COMMON.has(key);
}

/** What a common word weighs beside a telling one. */
const COMMON_WEIGHT = 0.2;

/**
 * Share of clauses from which a word counts as common in these documents, as "social" and "media"
 * do here.
 */
const COMMON_SHARE = 0.1;

/** Fewer clauses than this do not show what is common. */
const LEAST_CLAUSES = 30;

/**
 * Tells which words are common: function words, and words that are in a tenth of the clauses at
 * hand.
 *
 * @param clauses the words of each clause, each once
 */
export function commonWords(clauses: readonly ReadonlySet<string>[]): (key: string) => boolean {
  const counts = new Map<string, number>();
  for (const keys of clauses) {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = clauses.length < LEAST_CLAUSES ? Infinity : clauses.length * COMMON_SHARE;
  return (key) => COMMON.has(key) || (counts.get(key) ?? 0) >= least;
}

/** Words in their order, with their weights. */
export interface WeighedWords {
  readonly keys: readonly string[];
  readonly weights: readonly number[];
}

/** A clause's words with their weights, ready to be compared with many others. */
export interface Weighed extends WeighedWords {
  readonly total: number;
  /** How much weight each word has in all. */
  readonly bag: ReadonlyMap<string, number>;
}

/** Weighs the words of a text: common words tell a fifth of what others tell. */
export function weigh(keys: readonly string[], isCommon: (key: string) => boolean): Weighed {
  const weights = keys.map((key) => (isCommon(key) ? COMMON_WEIGHT : 1));
  const bag = new Map<string, number>();
  for (const [index, key] of keys.entries())
    bag.set(key, (bag.get(key) ?? 0) + (weights[index] ?? 0));
  return { keys, weights, total: weights.reduce((sum, weight) => sum + weight, 0), bag };
}

/**
 * How alike two texts are: the weight of the words they share in the same order (longest common
 * subsequence), as a share of both (Dice). Differences of naming do not count.
 *
 * @returns 0 for nothing in common, 1 for the same words
 */
export function likeness(a: Weighed, b: Weighed): number {
  return shareOfBoth(sharedInOrder(a, b), a, b);
}

/** At least as large as the weight shared in order, and quick: shared words in whatever order. */
export function sharedInAnyOrder(a: Weighed, b: Weighed): number {
  const [small, large] = a.bag.size < b.bag.size ? [a.bag, b.bag] : [b.bag, a.bag];
  let shared = 0;
  for (const [key, weight] of small) shared += Math.min(weight, large.get(key) ?? 0);
  return shared;
}

/** A shared weight as a share of both texts (Dice). */
export function shareOfBoth(shared: number, a: Weighed, b: Weighed): number {
  const both = a.total + b.total;
  return both === 0 ? 0 : (2 * shared) / both;
}

/** Weight of the heaviest common subsequence, by the usual table kept to one row. */
export function sharedInOrder(a: WeighedWords, b: WeighedWords): number {
  const row = new Float64Array(b.keys.length + 1);
  for (const [i, key] of a.keys.entries()) {
    let diagonal = 0;
    for (let j = 1; j <= b.keys.length; j++) {
      const above = row[j] ?? 0;
      const here = key === b.keys[j - 1] ? diagonal + (a.weights[i] ?? 0) : 0;
      row[j] = Math.max(here, above, row[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.keys.length] ?? 0;
}
