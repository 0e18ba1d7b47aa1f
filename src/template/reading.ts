import type { z } from 'zod';
import type { LocalProblem, Position } from '../report/problem.ts';
import { readYaml } from '../report/read-yaml.ts';
import { checksSchema, detailsSchema, sectionsSchema } from './schema.ts';

/** The three files of the template, as their caller read them. */
export interface TemplateFiles {
  readonly details: TemplateFile;
  readonly sections: TemplateFile;
  readonly checks: TemplateFile;
}

export interface TemplateFile {
  readonly path: string;
  readonly source: string;
}

/** A file of the template as read, and what is wrong with it. */
export interface TemplateReading<T> {
  readonly path: string;
  /** Empty if the file could not be read. */
  readonly list: readonly T[];
  readonly isReadable: boolean;
  readonly problems: readonly LocalProblem[];
  readonly placeOf: (path: readonly PropertyKey[]) => Position;
}

export interface TemplateReadings {
  readonly details: TemplateReading<z.output<typeof detailsSchema>[number]>;
  readonly sections: TemplateReading<z.output<typeof sectionsSchema>[number]>;
  readonly checks: TemplateReading<z.output<typeof checksSchema>[number]>;
}

/** Reads the three files of the template. Never throws. */
export function inspectTemplate(files: TemplateFiles): TemplateReadings {
  return {
    details: readFile(files.details, detailsSchema),
    sections: readFile(files.sections, sectionsSchema),
    checks: readFile(files.checks, checksSchema),
  };
}

function readFile<T>({ path, source }: TemplateFile, schema: z.ZodType<T[]>): TemplateReading<T> {
  const rules = { syntax: 'template-syntax', value: 'template-value' } as const;
  const { value, problems, placeOf } = readYaml(source, schema, rules);
  return { path, list: value ?? [], isReadable: value !== null, problems, placeOf };
}
