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
  /** Whether a list item has a tick box, and it is ticked. */
  readonly checked?: boolean | null;
  /** The mark of a footnote, as typed. */
  readonly label?: string | null;
  readonly position?: { readonly start: Point; readonly end?: Point };
}

/** A place in the source, with the number of characters before it. */
export interface Point extends Position {
  readonly offset?: number;
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

/**
 * Options under which both the parser and the rendered pages read Markdown: nothing may alter legal
 * text. With tables and footnotes come links made of bare addresses, which are undone (see
 * isBareAddress), and strikethrough, which is refused.
 */
export const MARKDOWN_FEATURES = {
  gfm: true,
  definitionList: true,
  smartPunctuation: false,
} as const;

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

/** The characters of the file from which a node was read. */
export function rawOf(node: Node, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end?.offset ?? 0);
}

/** Whether a link was not made by the author, but is an address in the words of the document. */
export function isBareAddress(node: Node, source: string): boolean {
  return node.type === 'link' && !rawOf(node, source).startsWith('[');
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
