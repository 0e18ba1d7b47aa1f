import { readFileSync } from 'node:fs';
import type { PublishedTopic } from '../../../src/topics/publish.ts';

export type Kind = 'same' | 'naming' | 'changed' | 'only-a' | 'only-b';

/** A row of data/compare/A/B.csv. */
export interface ComparedRow {
  readonly topic: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly kind: Kind;
  readonly textA: string;
  readonly textB: string;
}

/** The topics as published, in the order in which they are shown. */
export const TOPICS = JSON.parse(
  readFileSync('dist/data/topics.json', 'utf8'),
) as readonly PublishedTopic[];

/** The position of a policy in words; null where it is silent. */
export function labelOf(topic: PublishedTopic, slug: string): string | null {
  const taken = topic.policies[slug]?.position;
  return topic.positions.find((position) => position.id === taken)?.label ?? null;
}

/** Slugs of the policies that say nothing. */
export function silentOn(topic: PublishedTopic): string[] {
  return Object.keys(topic.policies).filter((slug) => labelOf(topic, slug) === null);
}

/** How many pairs of policies both speak and differ, counted pair by pair. */
export function pairsThatDisagree(topic: PublishedTopic): number {
  const taken = Object.values(topic.policies).map(({ position }) => position);
  let pairs = 0;
  for (let one = 0; one < taken.length; one += 1) {
    for (let other = one + 1; other < taken.length; other += 1) {
      const both = taken[one] !== 'silent' && taken[other] !== 'silent';
      if (both && taken[one] !== taken[other]) pairs += 1;
    }
  }
  return pairs;
}

/** What the matrix says there is between some policies, worked out from the data by itself. */
export function verdictOn(topic: PublishedTopic, slugs: readonly string[]): string {
  const speaking = slugs.filter(
    (slug) => (topic.policies[slug]?.position ?? 'silent') !== 'silent',
  );
  const answers = new Set(speaking.map((slug) => topic.policies[slug]?.position)).size;
  if (speaking.length === 0) return 'None speaks';
  if (speaking.length === 1) return 'Only one speaks';
  return answers === 1
    ? `= They agree: ${speaking.length} speak, 1 answer`
    : `≠ They differ: ${speaking.length} speak, ${answers} answers`;
}

/** Reads CSV in which every cell is quoted, or empty; a byte order mark before it is left out. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((cells) => cells.length > 1);
}

export function readComparison(a: string, b: string): ComparedRow[] {
  return readTable(`dist/data/compare/${a}/${b}.csv`).map((row) => ({
    topic: row['topic'] ?? '',
    a: idsIn(row['a_ids']),
    b: idsIn(row['b_ids']),
    kind: row['kind'] as Kind,
    textA: row['a_text'] ?? '',
    textB: row['b_text'] ?? '',
  }));
}

/** The rows of a CSV file, each by the names of its columns. */
function readTable(file: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(readFileSync(file, 'utf8'));
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

/** "neu#6.10 neu#6.11" without the name of the policy. */
function idsIn(cell = ''): string[] {
  return cell.split(' ').flatMap((one) => one.split('#')[1] ?? []);
}
