import type { LocalProblem, Position } from '../report/problem.ts';
import { readYaml } from '../report/read-yaml.ts';
import { changesSchema, type DayOfChanges } from './schema.ts';

/** A file of changes as its caller read it. */
export interface ChangesFile {
  /** Its name without the ending: `on-2026-11-20`. */
  readonly name: string;
  readonly path: string;
  readonly source: string;
}

export interface ChangesReading {
  readonly file: ChangesFile;
  /** Null if the file could not be read. */
  readonly day: DayOfChanges | null;
  readonly problems: readonly LocalProblem[];
  readonly placeOf: (path: readonly PropertyKey[]) => Position;
}

/** Reads a file of changes, and lists what is wrong with it. Never throws. */
export function inspectChanges(file: ChangesFile): ChangesReading {
  const rules = { syntax: 'change-syntax', value: 'change-value' } as const;
  const { value, problems, placeOf } = readYaml(file.source, changesSchema, rules);
  return { file, day: value, problems, placeOf };
}

/** The name of the file of a day, such as `on-2026-11-20`. */
export function fileNameOf(date: string): string {
  return `on-${date}`;
}
