import type { Guidance } from '../policy/front-matter.ts';
import type { LocalProblem, Position } from '../report/problem.ts';
import { readYaml } from '../report/read-yaml.ts';
import { stancesSchema, topicSchema, type Stances, type TopicSource } from './schema.ts';

/** A topic file as its caller read it. */
export interface TopicFile {
  /** Name in addresses and data: `review`. */
  readonly id: string;
  readonly path: string;
  readonly source: string;
}

/** A file of stances as its caller read it. */
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
  readonly clauses: readonly {
    readonly id: string;
    readonly text: string;
    readonly position: Position;
  }[];
  /**
   * Ids that its lock has and that are missing: that is reported of them, and not at each place
   * that names them.
   */
  readonly gone?: ReadonlySet<string>;
  /** Clauses that present their items as guidance. */
  readonly guidance?: readonly Guidance[];
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

/** Several rules ask for one file: each is read once as long as somebody holds it. */
const topicsRead = new WeakMap<TopicFile, TopicReading>();
const stancesRead = new WeakMap<StanceFile, StanceReading>();

/** Reads a topic file, and lists what is wrong with it. Never throws. */
export function inspectTopic(file: TopicFile): TopicReading {
  return once(topicsRead, file, () => {
    const rules = { syntax: 'topic-syntax', value: 'topic-value' } as const;
    const { value, problems, placeOf } = readYaml(file.source, topicSchema, rules);
    return { file, topic: value && { id: file.id, ...value }, problems, placeOf };
  });
}

/** Reads a file of stances, and lists what is wrong with it. Never throws. */
export function inspectStances(file: StanceFile): StanceReading {
  return once(stancesRead, file, () => {
    const rules = { syntax: 'stance-syntax', value: 'stance-value' } as const;
    const { value, problems, placeOf } = readYaml(file.source, stancesSchema, rules);
    return { file, read: value, problems, placeOf };
  });
}

function once<File extends object, Read>(
  known: WeakMap<File, Read>,
  file: File,
  read: () => Read,
): Read {
  const reading = known.get(file) ?? read();
  known.set(file, reading);
  return reading;
}
