import { isClauseWord } from '../clause-numbers.ts';
import { foldLists, type Folded } from '../fold-lists.ts';
import { readQuery, stemOf, type Query } from '../query.ts';
import { mendedQuery, readVocabulary, type Vocabulary } from '../spelling.ts';
import { baseForm } from '../stem.ts';
import type { Words } from '../vocabulary.ts';
import { loadedOnce } from './files.ts';
import { readHit, type Hit } from './hit.ts';
import { withNotes } from './notes.ts';
import type { Filters } from './pagefind-api.ts';
import { rerank } from './rerank.ts';
import { searchClauses, type Found } from './search.ts';

/** The clauses that answer a question, and what is to be said of it. */
export interface Answer {
  readonly found: Found;
  /** The first of them, ready to show. */
  readonly hits: readonly ListedHit[];
  /** Whether words in quotation marks are together nowhere, so that these have them apart. */
  readonly isApart: boolean;
  /** How many results the first hits come from: those of a list are one. */
  readonly read: number;
  /** Words of the question that nothing has. */
  readonly unknown: readonly string[];
  /**
   * The question with these mended, where a word is near; it is offered, and never asked unbidden.
   */
  readonly offer: string | null;
  /** Shows more: lists of which a hit was shown are not shown again. */
  readonly more: (from: number, to: number) => Promise<readonly ListedHit[]>;
}

export type ListedHit = Folded<Hit>;

/** How many of the best results are put into our own order; a reader seldom looks further. */
const RERANKED = 12;

const loadWords = loadedOnce<Words | null>('search/words.json', null);

/**
 * Asks the index of clauses.
 *
 * @param text as typed
 * @param filters a policy's slug, a section kind
 * @throws Error if there is no index to search
 */
export async function askClauses(text: string, filters: Filters = {}): Promise<Answer> {
  const vocabulary = /\p{L}[-‐‑]\p{L}/u.test(text) ? await vocabularyOf() : null;
  const query = readQuery(text, vocabulary?.inClauses);
  const answer = await withApart(query, filters);
  const doubtful = query.words.filter((word) => !isIn(word, answer.hits));
  if (doubtful.length === 0) return answer;
  const unknown = unknownOf(doubtful, answer, vocabulary ?? (await vocabularyOf()));
  if (unknown.length === 0) return answer;
  const known = query.words.filter((word) => !unknown.includes(word));
  const words = query.words.some(isClauseWord) && !known.some(isClauseWord) ? [] : known;
  const rest = await answerTo({ words, phrases: [] }, filters);
  const named = unknown.filter((word) => !isClauseWord(word));
  return { ...rest, unknown: named, offer: await offerFor(text, named) };
}

/** Words in quotation marks are asked for as they are, and if nothing has them so, one by one. */
async function withApart(query: Query, filters: Filters): Promise<Answer> {
  const answer = await answerTo(query, filters);
  if (query.phrases.length === 0 || answer.found.results.length > 0) return answer;
  return { ...(await answerTo({ ...query, phrases: [] }, filters)), isApart: true };
}

async function answerTo(query: Query, filters: Filters): Promise<Answer> {
  const found = await searchClauses(query, filters);
  const shown = new Set<string>();
  const more = async (from: number, to: number) =>
    foldLists(await withNotes(await load(found, from, to)), query.words, shown);
  const first = rerank(await load(found, 0, RERANKED), query.words);
  const hits = foldLists(await withNotes(first), query.words, shown);
  return { found, hits, isApart: false, read: first.length, unknown: [], offer: null, more };
}

async function load(found: Found, from: number, to: number): Promise<Hit[]> {
  const results = found.results.slice(from, to);
  const loading = Promise.all(results.map((result) => result.data()));
  const { nameFromId } = await naming();
  return (await loading).map((record) => readHit(record, found.query.words, nameFromId));
}

/**
 * Other scripts share this, so it is a file of its own: the search does not wait for it before it
 * has something to name.
 */
const naming = () => import('../../policy/cite.ts');

/** Whether a word, or another form of it, is among those of some hit. */
function isIn(word: string, hits: readonly ListedHit[]): boolean {
  const own = baseForm(word);
  return hits.some(({ hit }) =>
    hit.vocabulary.some((known) => known.startsWith(word) || baseForm(known) === own),
  );
}

/**
 * The words that nothing has. Where Pagefind does not know a word it takes the longest beginning
 * that it knows, so that "facebok" finds what has "face". Without the list of words those of the
 * hits have to do.
 */
function unknownOf(
  doubtful: readonly string[],
  { hits }: Answer,
  vocabulary: Vocabulary | null,
): string[] {
  if (vocabulary)
    return doubtful.filter((word) => isClauseWord(word) || !vocabulary.inClauses(word));
  const words = hits.flatMap(({ hit }) => hit.vocabulary);
  return doubtful.filter((word) => !words.some((known) => known.startsWith(stemOf(word))));
}

async function offerFor(text: string, unknown: readonly string[]): Promise<string | null> {
  const vocabulary = await vocabularyOf();
  const misspelt = unknown.filter((word) => !vocabulary?.knows(word));
  return vocabulary && mendedQuery(text, misspelt, vocabulary);
}

let vocabulary: Vocabulary | null = null;

async function vocabularyOf(): Promise<Vocabulary | null> {
  const words = vocabulary ? null : await loadWords();
  if (words) vocabulary = readVocabulary(words);
  return vocabulary;
}

/** Whether nothing was asked at all, which is said with what to do. */
export function isAdvised({ found, unknown }: Answer): boolean {
  return found.query.words.length === 0 && unknown.length === 0;
}
