import type { LocalProblem, Position } from '../report/problem.ts';
import type { Node } from './markdown.ts';
import type { InternalLink, OuterLink } from './types.ts';

/** What the parser gathers on its way through one file. */
export interface ParseContext {
  readonly source: string;
  readonly problems: LocalProblem[];
  readonly links: InternalLink[];
  readonly outerLinks: OuterLink[];
}

/** Where a node begins in the file. */
export function problemAt(node: Node): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
