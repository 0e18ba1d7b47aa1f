/** How long browsers and hosts may keep which files. */
export interface CacheRule {
  /** What the files are, for the comments of the written configuration. */
  readonly files: string;
  /** Their paths below the site's own, as a regular expression that every server reads alike. */
  readonly pattern: string;
  /**
   * The same for hosts that know no more than folders: * is all that follows, and :name one part of
   * a path. No two rules may match one path, because such hosts put the values of both together.
   */
  readonly folders: readonly string[];
  readonly cache: string;
}

const FOR_A_YEAR = 'public, max-age=31536000, immutable';
const FIVE_MINUTES = 'public, max-age=300';

/**
 * Asked for again each time, and sent only if it has changed: a page and what it shows are never of
 * different days.
 */
export const REVALIDATED = 'no-cache';

/**
 * The first rule that matches holds; what none matches is revalidated. The one table from which the
 * settings of every host are made.
 */
export const CACHE_RULES: readonly CacheRule[] = [
  {
    files: 'scripts, styles and fonts, named by their content',
    pattern: '_astro/.+',
    folders: ['_astro/*'],
    cache: FOR_A_YEAR,
  },
  {
    files: 'what the search index is made of, named by its content',
    pattern: String.raw`pagefind/.+\.(?:pf_[a-z]+|pack)`,
    folders: ['', ':shard/'].flatMap((shard) =>
      ['filter', 'fragment', 'index'].map((kind) => `pagefind/${shard}${kind}/*`),
    ),
    cache: FOR_A_YEAR,
  },
  {
    files: 'what leads to them',
    pattern: 'pagefind/.+',
    folders: ['pagefind/:file'],
    cache: FIVE_MINUTES,
  },
  {
    files: 'data for other programs',
    pattern: String.raw`data/.+\.(?:csv|json)`,
    folders: [
      'data/:file',
      ...['clauses', 'compare', 'policies', 'schemas', 'stances'].map((name) => `data/${name}/*`),
    ],
    cache: FIVE_MINUTES,
  },
];

/** The files of the search index that have endings of their own, by those endings. */
export const INDEX_ENDINGS = 'pf_[a-z]+|pack|pagefind';

/**
 * What is in the folder of the site and is of no use to readers: files of the host, and hidden
 * ones.
 */
export const NOT_SERVED = String.raw`(?:.*/)?\.(?!well-known/).*|_headers`;

/**
 * How long a file may be kept.
 *
 * @param path of the file below the site's own, without a slash at its start
 * @returns the value of Cache-Control
 */
export function cacheControlOf(path: string): string {
  const rule = CACHE_RULES.find(({ pattern }) => new RegExp(`^(?:${pattern})$`).test(path));
  return rule?.cache ?? REVALIDATED;
}

/**
 * Whether the name of a file changes with its content, so that it is never out of date.
 *
 * @param path as above
 */
export function isNamedByContent(path: string): boolean {
  return cacheControlOf(path) === FOR_A_YEAR;
}

/** A text as a regular expression that matches just that. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
