import type { LocalProblem, Position } from '../report/problem.ts';
import { readYaml } from '../report/read-yaml.ts';
import { stancesSchema, topicSchema, type Stances, type TopicSource } from './schema.ts';

/** A topic file in the hands of the caller. */
export interface TopicFile {
  /** Name in addresses and data: `review`. */
  readonly id: string;
  readonly path: string;
  readonly source: string;
}

/** A file of stances in the hands of the caller. */
export interface StanceFile {
  /** Slug of the policy that it is about. */
  readonly slug: string;
  readonly path: string;
  readonly source: string;
}

/** What the rules of topics need to know of a policy. */
export interface PolicyOutline {
  readonly slug: string;
  readonly path: string;
  readonly clauses: readonly { readonly id: string; readonly position: Position }[];
  /** Labels of the rows of its document-control table. */
  readonly controlRows: readonly string[];
}

export interface TopicReading {
  readonly file: TopicFile;
  /** Null if the file could not be read. */
  readonly topic: TopicSource | null;
  readonly problems: readonly LocalProblem[];
  readonly placeOf: (path: readonly PropertyKey[]) => Position;
}

export interface StanceReading {
  readonly file: StanceFile;
  /** Null if the file could not be read. */
  readonly read: Stances | null;
  readonly problems: readonly LocalProblem[];
  readonly placeOf: (path: readonly PropertyKey[]) => Position;
}

/** Reads a topic file, faults and all. */
export function inspectTopic(file: TopicFile): TopicReading {
  const rules = { syntax: 'topic-syntax', value: 'topic-value' } as const;
  const { value, problems, placeOf } = readYaml(file.source, topicSchema, rules);
  return { file, topic: value && { id: file.id, ...value }, problems, placeOf };
}

/** Reads a file of stances, faults and all. */
export function inspectStances(file: StanceFile): StanceReading {
  const rules = { syntax: 'stance-syntax', value: 'stance-value' } as const;
  const { value, problems, placeOf } = readYaml(file.source, stancesSchema, rules);
  return { file, read: value, problems, placeOf };
}
