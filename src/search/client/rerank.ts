import { hasWord, isClauseWord } from '../query.ts';
import type { Hit, Word } from './hit.ts';

/** What a word of the query is worth where it is found; words in the clause itself tell most. */
const WORTH = {
  clause: 1,
  heading: 0.5,
  leadIn: 0.4,
  elsewhere: 0.2,
  neighbours: 0.5,
  number: 3,
} as const;

/**
 * Orders hits by where they have the words of the query. Pagefind ranks by how often and how rarely a word stands in a
 * record; it cannot tell a clause's own words from its heading, or words that stand together from words far apart.
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
  const pairs = query
    .slice(1)
    .filter((word, index) => standTogether(hit.text, query[index] ?? '', word));
  return single + pairs.length * WORTH.neighbours;
}

function worthOf(hit: Hit, word: string): number {
  if (isClauseWord(word)) return hit.vocabulary.includes(word) ? WORTH.number : 0;
  const inHeading = hasWord(hit.section, word) ? WORTH.heading : 0;
  if (hasWord(textOf(hit.text), word)) return WORTH.clause + inHeading;
  if (hasWord(textOf(hit.leadIn), word)) return WORTH.leadIn + inHeading;
  return inHeading || (hit.vocabulary.includes(word) ? WORTH.elsewhere : 0);
}

/** Whether two words of the query stand within a few words of each other in the clause. */
function standTogether(text: readonly Word[], first: string, second: string): boolean {
  const REACH = 4;
  return text.some(
    (word, index) =>
      hasWord(word.text, first) &&
      hasWord(textOf(text.slice(index + 1, index + 1 + REACH)), second),
  );
}

function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}
