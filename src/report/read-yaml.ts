import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { LocalProblem, Position } from './problem.ts';
import type { RuleId } from './rules.ts';
import { aliasProblem, syntaxProblem, valueProblems } from './yaml-problems.ts';

export interface YamlRules {
  /** Rule id for YAML that cannot be read. */
  readonly syntax: RuleId;
  /** Rule id for a value that the schema refuses. */
  readonly value: RuleId;
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
  const syntax = syntaxFaults(document).map(({ offset, ...words }) => ({
    rule: rules.syntax,
    ...at(offset),
    ...words,
  }));
  if (syntax.length > 0) return { value: null, problems: syntax, placeOf };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, problems: [], placeOf };
  const has = (path: readonly PropertyKey[]) => document.hasIn(path);
  const problems = result.error.issues
    .flatMap((issue) => valueProblems(issue, has))
    .map(({ path, ...words }) => ({ rule: rules.value, ...placeOf(path), ...words }));
  return { value: null, problems, placeOf };
}

/** A warning is a fault too: it stands where YAML would drop words. So is an alias, which may name nothing. */
function syntaxFaults(document: Document) {
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    ...syntaxProblem(error),
  }));
  visit(document, {
    Alias(_key, node) {
      faults.push({ offset: node.range?.[0] ?? 0, ...aliasProblem(node.source) });
    },
  });
  return faults;
}

/** Offset of the value at a path, or of the nearest value above it that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
