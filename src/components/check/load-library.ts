import type { Library } from '../../check/library.ts';
import { fromPublished } from '../../compare/published.ts';
import type { Reference } from '../../law/schema.ts';
import type { PublishedPolicy } from '../../policy/publish.ts';
import { path } from '../../site/urls.ts';
import { joinStances } from '../../topics/join.ts';
import type { PublishedPositions, PublishedStances } from '../../topics/publish-stances.ts';

/** Reads a file of the site by its path: `data/positions.json`. */
export type ReadFile = (path: string) => Promise<unknown>;

/**
 * Loads what a document is compared with: the published policies that were read, what they say, and
 * the register of law.
 *
 * @param slugs of the policies
 * @throws Error if one of the files cannot be loaded
 */
export async function loadLibrary(
  slugs: readonly string[],
  read: ReadFile = fetchFile,
): Promise<Library> {
  const all = <T>(folder: string) =>
    Promise.all(slugs.map((slug) => read(`data/${folder}/${slug}.json`))) as Promise<T[]>;
  const [policies, stances, positions, register] = await Promise.all([
    all<PublishedPolicy>('policies'),
    all<PublishedStances>('stances'),
    read('data/positions.json'),
    read('check/register.json'),
  ]);
  return {
    policies: policies.map(fromPublished),
    topics: joinStances(positions as PublishedPositions, stances),
    register: register as Reference[],
  };
}

async function fetchFile(file: string): Promise<unknown> {
  const response = await fetch(path(file));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}
