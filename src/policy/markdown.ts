import { mdxToMdast } from 'satteri';
import type { Position } from '../report/problem.ts';

/** The part of a Markdown syntax tree that policies use. */
export interface Node {
  readonly type: string;
  /** Component name, on JSX elements. */
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly url?: string;
  readonly ordered?: boolean | null;
  readonly position?: { readonly start: Position };
}

export interface Attribute {
  readonly type: string;
  readonly name?: string;
  /** A string; an object for `{expressions}`; null for an attribute without a value. */
  readonly value?: unknown;
}

export type MarkdownResult =
  | { readonly kind: 'tree'; readonly root: Node }
  | { readonly kind: 'syntax-error'; readonly message: string; readonly position: Position };

/** Options under which both the parser and the rendered pages read Markdown: nothing may alter legal text. */
export const MARKDOWN_FEATURES = { gfm: false, smartPunctuation: false } as const;

/**
 * Reads MDX with the engine that also renders the site, so that pages and data cannot disagree.
 * The only place that knows the engine: change it here.
 *
 * @param source a whole .mdx file
 * @returns the syntax tree with positions in the file, or where the syntax breaks; never throws
 */
export function readMarkdown(source: string): MarkdownResult {
  try {
    return { kind: 'tree', root: mdxToMdast(source, { features: MARKDOWN_FEATURES }) as Node };
  } catch (error) {
    return syntaxError(error instanceof Error ? error.message : String(error));
  }
}

/** Sätteri words a syntax error as "3:1: Expected … (3:1) (mdx-jsx:code)". */
function syntaxError(text: string): MarkdownResult {
  const [, line, column, rest] = /^(\d+):(\d+): (.*)$/s.exec(text) ?? [];
  const message = (rest ?? text).replace(/(\s*\([^()]*\))+\s*$/, '').replace(/\.$/, '');
  return {
    kind: 'syntax-error',
    message,
    position: { line: Number(line ?? 1), column: Number(column ?? 1) },
  };
}
