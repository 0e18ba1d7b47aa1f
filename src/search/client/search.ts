import { isClauseWord } from '../clause-numbers.ts';
import type { Query } from '../query.ts';
import { startNotes } from './notes.ts';
import { supplied } from './supply.ts';
import { loadPagefind } from './pagefind.ts';
import type { Filters, Pagefind, PagefindResult } from './pagefind-api.ts';

/** What a search found, best first, the texts not loaded yet. */
export interface Found {
  /** How many of the results, counted from the first, have all that was asked. */
  readonly exact: number;
  readonly results: readonly PagefindResult[];
  readonly query: Query;
}

/** Below this many clauses with every word, clauses with some of the words are added. */
const FEW = 15;

/**
 * Searches the clauses.
 *
 * @param query as read
 * @param filters a policy's slug, a section kind
 * @throws Error if there is no index to search
 */
export async function searchClauses(query: Query, filters: Filters): Promise<Found> {
  if (query.words.length === 0) return { exact: 0, results: [], query };
  startNotes(0);
  supplied().sendForWords(query.words);
  const pagefind = await loadPagefind();
  const find = async (words: string) => (await pagefind.search(words, { filters })).results;
  const exact = await exactly(query, find);
  const more =
    exact.length < FEW && isLoose(query) ? await withSome(pagefind, query.words, filters) : [];
  const results = once([...exact, ...more]);
  return { exact: exact.length, results, query };
}

type Find = (words: string) => Promise<PagefindResult[]>;

/** Clauses that have all that is asked: the phrases, any of the numbers, every word. */
async function exactly({ words, phrases }: Query, find: Find): Promise<readonly PagefindResult[]> {
  if (phrases.length > 0) return inAll(await Promise.all(phrases.map((one) => find(`"${one}"`))));
  const numbers = words.filter(isClauseWord);
  if (numbers.length < 2) return find(words.join(' '));
  const others = words.filter((word) => !isClauseWord(word));
  const found = await Promise.all(numbers.map((one) => find([one, ...others].join(' '))));
  return once(found.flat());
}

/**
 * Whether clauses with some of the words may be of use: not where a number or a phrase is asked
 * for.
 */
function isLoose({ words, phrases }: Query): boolean {
  return words.length > 1 && phrases.length === 0 && !words.some(isClauseWord);
}

function inAll(lists: readonly (readonly PagefindResult[])[]): readonly PagefindResult[] {
  const [first = [], ...others] = lists;
  const known = others.map((list) => new Set(list.map(({ id }) => id)));
  return first.filter(({ id }) => known.every((ids) => ids.has(id)));
}

function once(results: readonly PagefindResult[]): PagefindResult[] {
  // The first of each, which knows most of the words in it.
  const first = new Map<string, PagefindResult>();
  for (const result of results) if (!first.has(result.id)) first.set(result.id, result);
  return [...first.values()];
}

/** Clauses with at least one of the words: the more of them, and the rarer, the better. */
async function withSome(pagefind: Pagefind, words: readonly string[], filters: Filters) {
  const sums = new Map<string, { result: PagefindResult; score: number }>();
  for (const word of words) {
    const { results } = await pagefind.search(word, { filters });
    const weight = 1 / Math.log2(results.length + 2);
    for (const result of results) {
      const before = sums.get(result.id)?.score ?? 0;
      sums.set(result.id, {
        result,
        score: before + weight * (1 + Math.min(1, result.score / 10)),
      });
    }
  }
  return [...sums.values()].toSorted((a, b) => b.score - a.score).map(({ result }) => result);
}
