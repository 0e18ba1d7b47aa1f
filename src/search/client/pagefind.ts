/** The part of Pagefind's browser interface that this site uses. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string, options?: { filters?: Filters }): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindRecord>;
}

export interface PagefindRecord {
  readonly url: string;
  readonly raw_url?: string;
  readonly content: string;
  readonly meta: Record<string, string>;
  /** Places of the found words in the content, counted in words from 0. */
  readonly locations: readonly number[];
}

export type Filters = Partial<Record<'policy' | 'kind', string>>;

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

async function load(): Promise<Pagefind> {
  const address = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: '/', noWorker: true, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}

/** Clauses are short and of like length: how often a word stands in one says little. */
const RANKING = {
  termFrequency: 0.6,
  pageLength: 0.1,
  termSimilarity: 6,
  termSaturation: 1,
  metaWeights: { section: 2, policy: 0, policyName: 0 },
};
