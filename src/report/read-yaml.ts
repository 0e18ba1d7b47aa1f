import { isNode, LineCounter, parseDocument, visit, type Document, type Scalar } from 'yaml';
import type { z } from 'zod';
import type { LocalProblem, Position } from './problem.ts';
import type { RuleId } from './rules.ts';
import { UNSEEN } from './unseen.ts';
import {
  aliasProblem,
  lineEndProblem,
  syntaxProblem,
  unseenProblem,
  valueProblems,
} from './yaml-problems.ts';

export interface YamlRules {
  /** Rule id for YAML that cannot be read. */
  readonly syntax: RuleId;
  /** Rule id for a value that the schema refuses. */
  readonly value: RuleId;
  /**
   * Whether the caller itself reports unseen characters where they are in the text; otherwise they
   * are reported here.
   */
  readonly hasOwnCharacters?: true;
}

export interface YamlResult<T> {
  /** The validated value, or null if there are problems. */
  readonly value: T | null;
  readonly problems: LocalProblem[];
  /** Where the value at a path begins, in the file; the nearest place above it if it is absent. */
  readonly placeOf: (path: readonly PropertyKey[]) => Position;
}

/**
 * Reads YAML and checks it against a schema, naming the place of every fault.
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
  const own = rules.hasOwnCharacters ? text : '';
  const blurred = textFaults(document, own).map(({ offset, ...words }) => ({
    rule: rules.value,
    ...at(offset),
    ...words,
  }));
  const result = schema.safeParse(document.toJS());
  if (result.success && blurred.length === 0) return { value: result.data, problems: [], placeOf };
  if (result.success) return { value: null, problems: blurred, placeOf };
  const has = (path: readonly PropertyKey[]) => document.hasIn(path);
  const problems = result.error.issues
    .flatMap((issue) => valueProblems(issue, has))
    .map(({ path, ...words }) => ({ rule: rules.value, ...placeOf(path), ...words }));
  return { value: null, problems: [...blurred, ...problems], placeOf };
}

/**
 * A text is one paragraph, and every character of it is seen: it may end up in an address, a
 * cell or a Word file.
 */
function textFaults(document: Document, own: string) {
  const faults: { offset: number; message: string; fix: string }[] = [];
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string') faults.push(...scalarFaults(node, node.value, own));
    },
  });
  return faults;
}

function scalarFaults(node: Scalar, value: string, own: string) {
  const offset = node.range?.[0] ?? 0;
  const characters = new Set(value.match(UNSEEN));
  const hasLineEnd = characters.delete('\n') || characters.delete('\r');
  return [
    ...(hasLineEnd ? [{ offset, ...lineEndProblem() }] : []),
    ...Array.from(characters)
      .filter((character) => !own.includes(character))
      .map((character) => ({ offset, ...unseenProblem(character) })),
  ];
}

/**
 * A warning is a fault too: it is where YAML would drop words. So is an alias, which may name
 * nothing.
 */
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
