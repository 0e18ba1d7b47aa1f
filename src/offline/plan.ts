/** What the build tells the service worker. */
export interface Plan {
  /** Path under which the site lives, with a slash at both ends. */
  readonly base: string;
  /** Tells one build from another. */
  readonly version: string;
  /**
   * Paths below the base of what is kept before anybody has opened it; a page ends with a slash.
   */
  readonly kept: readonly string[];
}

/** A file of the built site. */
export interface BuiltFile {
  /** Below the folder of the site. */
  readonly path: string;
  readonly bytes: number;
}

const PAGES = /^(?:(?:adopt|check|compare|search|offline|offline\/not-kept)\/)?index\.html$/;
const THEIR_FILES =
  /^(?:_astro\/.+|(?:adopt|check|law|search)\/[^/]+\.(?:json|docx)|favicon\.svg)$/;

/** What the tools need, and the pages that stand in for others: kept in any case. */
const TOOLS = new RegExp(`${PAGES.source}|${THEIR_FILES.source}`);

/**
 * What makes them better: the data that they compare and quote from first, then the search index,
 * then all other data.
 */
const MORE = [
  /^data\/(?:index\.html|[^/]+\.json|(?:policies|clauses|stances)\/[^/]+\.json)$/,
  /^(?:search|pagefind)\//,
  /^data\/.+\.(?:csv|json)$/,
];

/**
 * A library may grow without end, and the disk of a phone does not. From a large one, what a reader
 * opens is kept as it is opened.
 */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Which files of a build are kept before anybody has opened them.
 *
 * @param files of the built site
 * @returns their paths as they are asked for: a page ends with a slash
 */
export function keptFiles(files: readonly BuiltFile[]): string[] {
  const ordered = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const wanted = new Set(
    [TOOLS, ...MORE].flatMap((pattern) => ordered.filter(({ path }) => pattern.test(path))),
  );
  let bytes = 0;
  const fitting = [...wanted].filter((file) => {
    bytes += file.bytes;
    return bytes <= MOST_BYTES || TOOLS.test(file.path);
  });
  return fitting.map(({ path }) => asAsked(path));
}

/** A page is asked for by its folder. */
function asAsked(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
