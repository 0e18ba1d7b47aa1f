import type { LocalProblem, Position } from '../report/problem.ts';
import type { Node } from './markdown.ts';
import type { InternalLink } from './types.ts';

/** What the parser gathers on its way through one file. */
export interface ParseContext {
  readonly problems: LocalProblem[];
  readonly links: InternalLink[];
}

/** Where a node begins in the file. */
export function problemAt(node: Node): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
