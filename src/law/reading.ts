import type { LocalProblem, Position } from '../report/problem.ts';
import { readYaml } from '../report/read-yaml.ts';
import { referenceSchema, type Reference } from './schema.ts';

/** A reference file as its caller read it. */
export interface ReferenceFile {
  /** Name in addresses and data: `defamation-act-2013`. */
  readonly id: string;
  readonly path: string;
  readonly source: string;
}

/** What the search for citations needs to know of a policy. */
export interface CitingPolicy {
  readonly slug: string;
  readonly clauses: readonly { readonly id: string; readonly text: string }[];
}

/** A policy with the places of its clauses in its file, for reports. */
export interface PlacedPolicy extends CitingPolicy {
  readonly path: string;
  readonly clauses: readonly {
    readonly id: string;
    readonly text: string;
    readonly position: Position;
  }[];
}

export interface ReferenceReading {
  readonly file: ReferenceFile;
  /** Null if the file could not be read. */
  readonly reference: Reference | null;
  readonly problems: readonly LocalProblem[];
  readonly placeOf: (path: readonly PropertyKey[]) => Position;
}

/** Reads a reference file, and lists what is wrong with it. Never throws. */
export function inspectReference(file: ReferenceFile): ReferenceReading {
  const rules = { syntax: 'reference-syntax', value: 'reference-value' } as const;
  const { value, problems, placeOf } = readYaml(file.source, referenceSchema, rules);
  return { file, reference: value && { id: file.id, ...value }, problems, placeOf };
}
