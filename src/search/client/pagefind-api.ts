/** The part of Pagefind's browser interface that this site uses. */
export interface Pagefind {
  /** Ours: hands it the function by which it loads its files. */
  fetchBy(own: (url: string) => Promise<Response>): void;
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  mergeIndex(address: string, options?: Record<string, unknown>): Promise<void>;
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
