import type { MdastPluginDefinition } from 'satteri';
import type { Node } from '../policy/markdown.ts';
import { partsOf, type Part } from '../policy/parts.ts';
import { show } from './show-parts.ts';

/**
 * Markdown plugin: gives every piece of a <Clause> that has an id (bullet, further paragraph, row,
 * footnote) its anchor and its link on the page. It divides a clause by the same function as the
 * parser, so that pages and data have the same ids.
 */
export function clauseParts(): MdastPluginDefinition {
  return {
    name: 'clause-parts',
    options: { position: true },
    mdxJsxFlowElement(element, context) {
      if (element.name !== 'Clause') return;
      const clause = plainCopy(element as Node);
      const id = String(clause.attributes?.find((one) => one.name === 'id')?.value ?? '');
      const found = partsOf(clause.children ?? [], id, context.source);
      const all = found.parts.flatMap(withParts);
      const page = {
        source: context.source,
        parts: new Map(all.map((part) => [part.node, part])),
        notes: new Map(all.filter(isFootnote).map((part) => [part.number ?? '', part.id])),
      };
      context.replaceNode(element, { ...clause, children: show(clause.children, page) } as never);
    },
  };
}

function withParts(part: Part): Part[] {
  return [part, ...part.parts.flatMap(withParts)];
}

function isFootnote(part: Part): boolean {
  return part.kind === 'footnote';
}

/** The engine makes nodes as they are asked for, anew each time: a copy has each of them once. */
function plainCopy(node: Node): Node {
  const { children, ...own } = node;
  return { ...own, ...(children && { children: children.map(plainCopy) }) };
}
