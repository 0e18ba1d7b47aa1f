import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5';
import { refusal } from '../refuse.ts';

/** No page nests deeper than this; one that does was made to do harm. */
const MOST_LEVELS = 400;

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

/**
 * Reads a web page, or a piece of one, into a tree, as browsers do.
 *
 * @throws UnreadableDocument (`broken`) where it is nested too deeply
 */
export function parseHtml(html: string): HtmlNode {
  let depth = 0;
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush() {
        depth += 1;
        if (depth > MOST_LEVELS) throw refusal('broken');
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
}

/** What is in a node. */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** The elements in a node. */
export function elementsIn(node: HtmlNode): readonly HtmlElement[] {
  return childrenOf(node).filter((child): child is HtmlElement => 'tagName' in child);
}

/** An attribute; "" where there is none. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** All text in a node. */
export function textIn(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return childrenOf(node).map(textIn).join('');
}
