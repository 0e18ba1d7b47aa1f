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
 * Loads two policies and where they stand: a few small files, however many policies there are.
 *
 * @throws Error if one of them cannot be loaded
 */
export async function loadPair(
  a: string,
  b: string,
  read: ReadData = fetchData,
): Promise<PairData> {
  const [policyA, policyB, stancesA, stancesB, positions] = await Promise.all([
    read(`policies/${a}.json`),
    read(`policies/${b}.json`),
    read(`stances/${a}.json`),
    read(`stances/${b}.json`),
    read('positions.json'),
  ]);
  return {
    a: withNamed(policyA, stancesA),
    b: withNamed(policyB, stancesB),
    topics: joinStances(positions as PublishedPositions, [
      stancesA as PublishedStances,
      stancesB as PublishedStances,
    ]),
  };
}

function withNamed(policy: unknown, stances: unknown): ComparedPolicy {
  const { named } = stances as PublishedStances;
  return { ...fromPublished(policy as PublishedPolicy), named };
}

async function fetchData(file: string): Promise<unknown> {
  const response = await fetch(path(`data/${file}`));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}
