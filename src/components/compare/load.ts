import type { CsvTopic } from '../../compare/csv/shapes.ts';
import type { ComparedPolicy } from '../../compare/index.ts';
import { fromPublished } from '../../compare/published.ts';
import type { PublishedPolicy } from '../../policy/publish.ts';
import { path } from '../../site/urls.ts';
import { joinStances } from '../../topics/join.ts';
import type { PublishedPositions, PublishedStances } from '../../topics/publish-stances.ts';
import type { ShownTopic } from './shown.ts';

/** Reads a data file of the site by its name: `positions.json`. */
export type ReadData = (file: string) => Promise<unknown>;

/** What it takes to compare two policies. */
export interface PairData {
  readonly a: ComparedPolicy;
  readonly b: ComparedPolicy;
  /** With what the tables for spreadsheets say of them as well. */
  readonly topics: readonly (ShownTopic & CsvTopic)[];
}

/**
 * Loads two policies and what they say on the topics: a few small files, however many policies
 * there are.
 *
 * @param own documents of the reader's own, which are at hand; nobody has read them for the topics
 * @throws Error if one of them cannot be loaded
 */
export async function loadPair(
  a: string,
  b: string,
  read: ReadData = fetchData,
  own: readonly ComparedPolicy[] = [],
): Promise<PairData> {
  const [sideA, sideB, positions] = await Promise.all([
    loadSide(a, read, own),
    loadSide(b, read, own),
    read('positions.json'),
  ]);
  const stances = [...sideA.stances, ...sideB.stances];
  return {
    a: sideA.policy,
    b: sideB.policy,
    topics: joinStances(positions as PublishedPositions, stances),
  };
}

interface Side {
  readonly policy: ComparedPolicy;
  /** None of a document of the reader's own. */
  readonly stances: readonly PublishedStances[];
}

async function loadSide(
  slug: string,
  read: ReadData,
  own: readonly ComparedPolicy[],
): Promise<Side> {
  const known = own.find((one) => one.slug === slug);
  if (known) return { policy: known, stances: [] };
  const [policy, stances] = await Promise.all([
    read(`policies/${slug}.json`),
    read(`stances/${slug}.json`),
  ]);
  return { policy: withNamed(policy, stances), stances: [stances as PublishedStances] };
}

function withNamed(policy: unknown, stances: unknown): ComparedPolicy {
  const { named } = stances as PublishedStances;
  return { ...fromPublished(policy as PublishedPolicy), named };
}

/** Reads a data file of the site. @throws Error if it cannot be loaded */
export async function fetchData(file: string): Promise<unknown> {
  const response = await fetch(path(`data/${file}`));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}
