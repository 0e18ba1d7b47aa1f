import { shardFolder } from '../shards.ts';
import { startNotes } from './notes.ts';
import type { Pagefind } from './pagefind-api.ts';
import { BASE, supplied } from './supply.ts';

const FOLDER = `${BASE}pagefind/`;

let loading: Promise<Pagefind> | null = null;

/**
 * Loads Pagefind and the index, once.
 *
 * @throws Error if there is no index; the next call tries again
 */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** The indexes that a question is asked of, by number; the first always. */
const added = new Map<number, Promise<void>>([[0, Promise.resolve()]]);

/** Whether a question is asked of an index. */
export function isSearched(shard: number): boolean {
  return added.has(shard);
}

/**
 * Loads another index, of which every later question is asked too.
 *
 * @throws Error if it cannot be loaded; the next call tries again
 */
export async function addShard(shard: number): Promise<void> {
  const known = added.get(shard);
  if (known) return known;
  startNotes(shard);
  const pagefind = await loadPagefind();
  const adding = pagefind.mergeIndex(FOLDER + shardFolder(shard), {
    baseUrl: '/',
    ranking: RANKING,
  });
  added.set(shard, adding);
  adding.catch(() => added.delete(shard));
  return adding;
}

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${FOLDER}pagefind.js`)) as Pagefind;
  pagefind.fetchBy(fetchIndexFile);
  await pagefind.options({ baseUrl: '/', noWorker: true, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}

/**
 * Pagefind asks for one file after another, each once it has read the last: those that it will ask
 * for are under way already.
 */
function fetchIndexFile(url: string): Promise<Response> {
  const { entry, fetchFile } = supplied();
  const name = new URL(url, location.href).pathname.slice(BASE.length);
  if (entry !== null && name === 'pagefind/pagefind-entry.json')
    return Promise.resolve(new Response(entry));
  return fetchFile(name);
}

/** Clauses are short and of like length: how often a word is in one says little. */
const RANKING = {
  termFrequency: 0.6,
  pageLength: 0.1,
  termSimilarity: 6,
  termSaturation: 1,
  metaWeights: { section: 2, policy: 0, policyName: 0 },
};
