import type { PublishedPolicy } from '../../policy/publish.ts';
import { path } from '../../site/urls.ts';
import { joinStances } from '../../topics/join.ts';
import type { PublishedPositions, PublishedStances } from '../../topics/publish-stances.ts';
import type { MatrixColumn, MatrixTopic } from './matrix.ts';

/** Reads a data file of the site by its name: `positions.json`. */
export type ReadData = (file: string) => Promise<unknown>;

/** What the table of some policies is made of. */
export interface MatrixData {
  readonly columns: readonly MatrixColumn[];
  readonly topics: readonly MatrixTopic[];
}

/**
 * Loads some policies and what they say on the topics: two files for each, and one for the topics.
 *
 * @throws Error if one of them cannot be loaded
 */
export async function loadMatrix(
  slugs: readonly string[],
  read: ReadData = fetchData,
): Promise<MatrixData> {
  const positions = (await read('positions.json')) as PublishedPositions;
  const stances = (await Promise.all(
    slugs.map((slug) => read(`stances/${slug}.json`)),
  )) as PublishedStances[];
  const policies = (await Promise.all(
    slugs.map((slug) => read(`policies/${slug}.json`)),
  )) as PublishedPolicy[];
  const namedBy = new Map(stances.map(({ slug, named }) => [slug, named]));
  const none = { all: 0, outOfDate: 0 };
  return {
    columns: policies.map((policy) => ({ ...policy, named: namedBy.get(policy.slug) ?? none })),
    topics: joinStances(positions, stances),
  };
}

const loading = new Map<string, Promise<unknown>>();

/**
 * Each file is loaded once, however often a reader changes the choice; one that failed is asked for
 * again.
 */
function fetchData(file: string): Promise<unknown> {
  const known = loading.get(file);
  if (known) return known;
  const asked = fetch(path(`data/${file}`)).then((response) => {
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.json() as Promise<unknown>;
  });
  loading.set(file, asked);
  asked.catch(() => loading.delete(file));
  return asked;
}
