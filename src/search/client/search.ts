import { isClauseWord, queryWords, stemOf } from '../query.ts';
import { readHit, type Hit } from './hit.ts';
import { startNotes, withNotes } from './notes.ts';
import { rerank } from './rerank.ts';
import { loadPagefind, type Filters, type Pagefind, type PagefindResult } from './pagefind.ts';

export interface Found {
  /** Clauses that have every word of the query. */
  readonly exact: number;
  /** Best first: those with every word, then, if these are few, those with some. */
  readonly results: readonly PagefindResult[];
  readonly words: readonly string[];
}

/** Below this many clauses with every word, clauses with some of the words are added. */
const FEW = 15;

/**
 * Searches the clauses.
 *
 * @param query as typed
 * @param filters a policy's slug, a section kind
 * @returns ranked results whose texts are not loaded yet
 * @throws Error if there is no index to search
 */
export async function searchClauses(query: string, filters: Filters = {}): Promise<Found> {
  const words = queryWords(query);
  if (words.length === 0) return { exact: 0, results: [], words };
  startNotes(0);
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(words.join(' '), { filters });
  const more =
    results.length < FEW && words.length > 1 && !words.some(isClauseWord)
      ? await withSome(pagefind, words, filters)
      : [];
  const known = new Set(results.map((result) => result.id));
  return {
    exact: results.length,
    results: [...results, ...more.filter(({ id }) => !known.has(id))],
    words,
  };
}

/** How many of the best results are put into our own order; a reader seldom looks further. */
const RERANKED = 12;

/**
 * Loads the texts of some results.
 *
 * @param from place of the first, from 0; those before RERANKED are put into our own order
 */
export async function loadHits(found: Found, from: number, to: number): Promise<Hit[]> {
  const first = from === 0 ? rerank(await load(found, 0, RERANKED), found.words) : [];
  const rest = to > RERANKED ? await load(found, Math.max(from, RERANKED), to) : [];
  return withNotes([...first, ...rest].slice(0, to - from));
}

function load(found: Found, from: number, to: number): Promise<Hit[]> {
  return Promise.all(
    found.results.slice(from, to).map(async (result) => readHit(await result.data(), found.words)),
  );
}

/**
 * The words of a query that the clauses do not have. Where Pagefind does not know a word it takes the longest beginning that
 * it knows, so that "safegaurding" finds what is "safe": the reader is told.
 */
export function unknownWords(found: Found, hits: readonly Hit[]): string[] {
  const vocabulary = hits.flatMap((hit) => hit.vocabulary);
  return found.words.filter((word) => {
    return !vocabulary.some((known) => known.startsWith(stemOf(word)));
  });
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
