import { isClauseWord } from '../clause-numbers.ts';
import { hasWord, stemOf, wordsOf } from '../query.ts';
import { wordingRanges } from '../variants.ts';
import type { Hit, Word } from './hit.ts';

/** What a word of the query is worth where it is found; words in the clause itself count most. */
const WORTH = {
  clause: 1,
  heading: 0.5,
  leadIn: 0.4,
  elsewhere: 0.2,
  neighbours: 0.5,
  number: 3,
} as const;

/**
 * Orders hits by where they have the words of the query. Pagefind ranks by how often and how rarely
 * a word is in a record; it cannot tell a clause's own words from its heading, or words that
 * are together from words far apart.
 *
 * @param hits in Pagefind's order, which stays where nothing speaks against it
 * @param query words as asked of the index
 */
export function rerank(hits: readonly Hit[], query: readonly string[]): Hit[] {
  const scored = hits.map((hit) => ({ hit, score: scoreOf(hit, query) }));
  return scored.toSorted((a, b) => b.score - a.score).map(({ hit }) => hit);
}

function scoreOf(hit: Hit, words: readonly string[]): number {
  const name = hit.policyName.toLowerCase().split(' ');
  const query = words.filter((word) => !name.includes(word));
  const single = query.reduce((sum, word) => sum + worthOf(hit, word), 0);
  return single + pairsIn(hit.text, query) * WORTH.neighbours;
}

function worthOf(hit: Hit, word: string): number {
  if (isClauseWord(word)) return hit.vocabulary.includes(word) ? WORTH.number : 0;
  const inHeading = hasWord(hit.section, word) ? WORTH.heading : 0;
  if (hasWord(hit.ownText, word)) return WORTH.clause + inHeading;
  if (hasWord(hit.leadInText, word)) return WORTH.leadIn + inHeading;
  return inHeading || (hit.vocabulary.includes(word) ? WORTH.elsewhere : 0);
}

/**
 * How many pairs of neighbours in the query are within a few words of each other in the clause.
 */
function pairsIn(text: readonly Word[], query: readonly string[]): number {
  if (query.length < 2) return 0;
  const REACH = 4;
  const places = query.map((word) => placesOf(text, word));
  return places.slice(1).filter((later, index) => {
    const earlier = places[index] ?? [];
    return earlier.some((from) => later.some((to) => to > from && to <= from + REACH));
  }).length;
}

/** Where words of a clause begin that a word of the query stands for, counted in words. */
function placesOf(text: readonly Word[], word: string): number[] {
  const stem = stemOf(word);
  const starts = new Set(
    wordingRanges(text.map((one) => one.text).join(' '), word).map(({ from }) => from),
  );
  let end = -1;
  return text.flatMap(({ text: one }, place) => {
    const start = end + 1;
    end = start + one.length;
    const isStart = [...starts].some((from) => from >= start && from < end);
    return isStart || wordsOf(one).some((part) => part.startsWith(stem)) ? [place] : [];
  });
}
