import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { LocalProblem, Position } from './problem.ts';

export interface YamlRules {
  /** Rule id for YAML that cannot be read. */
  readonly syntax: string;
  /** Rule id for a value that the schema refuses. */
  readonly value: string;
}

export interface YamlResult<T> {
  /** The validated value, or null if there are problems. */
  readonly value: T | null;
  readonly problems: LocalProblem[];
  /** Where the value at a path begins, in the file; the nearest place above it if it is absent. */
  readonly placeOf: (path: readonly PropertyKey[]) => Position;
}

/**
 * Reads YAML and holds it against a schema, naming the place of every fault.
 *
 * @param text the YAML
 * @param schema a zod schema of the whole value
 * @param rules the rule ids under which faults are reported
 * @param firstLine line of the file on which the YAML begins, from 1
 * @returns the value, or the problems; never throws
 */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  rules: YamlRules,
  firstLine = 1,
): YamlResult<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const placeOf = (path: readonly PropertyKey[]) => at(offsetOf(document, path));
  const syntax = document.errors.map((error) => syntaxProblem(error, rules, at(error.pos[0])));
  if (syntax.length > 0) return { value: null, problems: syntax, placeOf };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, problems: [], placeOf };
  const problems = result.error.issues.map((issue) => valueProblem(issue, rules, placeOf));
  return { value: null, problems, placeOf };
}

function syntaxProblem(error: Error, rules: YamlRules, position: Position): LocalProblem {
  const [sentence] = error.message.split(/ at line \d+/);
  return {
    rule: rules.syntax,
    ...position,
    message: `This is not valid YAML: ${sentence}.`,
    fix: 'Put a text that holds a colon, # or quotation mark between double quotation marks, and indent with spaces.',
  };
}

function valueProblem(
  issue: z.core.$ZodIssue,
  rules: YamlRules,
  placeOf: YamlResult<unknown>['placeOf'],
): LocalProblem {
  const name = issue.path.map(String).join('.') || 'the whole file';
  return {
    rule: rules.value,
    ...placeOf(issue.path),
    message: isMissing(issue) ? `${name} is missing.` : `${name}: ${lowerFirst(issue.message)}.`,
    fix: fixFor(issue, name),
  };
}

function fixFor(issue: z.core.$ZodIssue, name: string): string {
  if (issue.code === 'unrecognized_keys') return `Remove or rename ${issue.keys.join(', ')}.`;
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_type') return `Give ${name} as ${issue.expected}.`;
  return `Correct ${name}; src/content.config.ts names the schema.`;
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Offset of the value at a path, or of the nearest value above it that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
