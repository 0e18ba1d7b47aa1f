import { parse } from 'yaml';

/**
 * What the site said at one time, as far as the record of changes speaks of it. Older files may
 * lack what later ones must have, so they are read without a schema.
 */
export interface ContentState {
  /** By slug, the locked words of a policy; empty where it has no lock. */
  readonly policies: ReadonlyMap<string, string>;
  /** Slugs of the policies that were read for the topics. */
  readonly read: ReadonlySet<string>;
  /** By `slug topic`, the label of the position, or `silent`. */
  readonly stances: ReadonlyMap<string, string>;
  /** By id, the template wordings of a topic. */
  readonly topics: ReadonlyMap<string, string>;
  /** By id, what is said of a law or guidance. */
  readonly references: ReadonlyMap<string, string>;
}

type Values = Record<string, unknown>;

/**
 * Reads the state out of the files of content.
 *
 * @param files text of each file by its path in `src/content/`, such as `topics/review.yaml`
 * @throws YAMLParseError if one is no YAML
 */
export function stateOf(files: ReadonlyMap<string, string>): ContentState {
  const topics = valuesIn(files, 'topics');
  const stances = valuesIn(files, 'stances');
  const locks = new Map(inFolder(files, 'locks', '.yaml'));
  return {
    policies: new Map(
      inFolder(files, 'policies', '.mdx').map(([slug]) => [slug, fingerprints(locks.get(slug))]),
    ),
    read: new Set([...stances].flatMap(([slug, { read }]) => (read === true ? [slug] : []))),
    stances: new Map([...stances].flatMap(([slug, file]) => stancesIn(slug, file, topics))),
    topics: new Map([...topics].map(([id, topic]) => [id, wordingsOf(topic)])),
    references: new Map(
      [...valuesIn(files, 'references')].map(([id, reference]) => [id, saidOf(reference)]),
    ),
  };
}

/** Without the comments. */
function fingerprints(lock: string | undefined): string {
  return lock === undefined ? '' : JSON.stringify(parse(lock));
}

function inFolder(files: ReadonlyMap<string, string>, folder: string, extension: string) {
  return [...files].flatMap(([path, text]) =>
    path.startsWith(`${folder}/`) && path.endsWith(extension)
      ? [[path.slice(folder.length + 1, -extension.length), text] as const]
      : [],
  );
}

function valuesIn(files: ReadonlyMap<string, string>, folder: string): Map<string, Values> {
  return new Map(
    inFolder(files, folder, '.yaml').map(([name, text]) => [name, (parse(text) ?? {}) as Values]),
  );
}

function stancesIn(slug: string, file: Values, topics: ReadonlyMap<string, Values>) {
  return Object.entries((file['stances'] ?? {}) as Record<string, Values>).map(
    ([topic, { position }]) =>
      [`${slug} ${topic}`, labelOf(topics.get(topic), String(position))] as const,
  );
}

function labelOf(topic: Values | undefined, position: string): string {
  return String(positionsOf(topic).find(({ id }) => id === position)?.['label'] ?? position);
}

function wordingsOf(topic: Values): string {
  return JSON.stringify(positionsOf(topic).map(({ id, wording }) => [id, wording]));
}

function positionsOf(topic: Values | undefined): readonly Values[] {
  return (topic?.['positions'] ?? []) as readonly Values[];
}

/** The date of the check is left out: to check again and find all as it was is no change. */
function saidOf({ title, status, brief, note, replacedBy }: Values): string {
  return JSON.stringify([title, status, brief, note, replacedBy]);
}
