import type { MdastPluginDefinition } from 'satteri';
import { isBareAddress, type Node } from '../policy/markdown.ts';
import { partsOf, type Part } from '../policy/parts.ts';

interface Page {
  readonly source: string;
  /** The pieces of the clause at hand, by their nodes. */
  readonly parts: ReadonlyMap<Node, Part>;
  /** Addresses of its footnotes, by their marks. */
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * Markdown plugin: gives every piece of a <Clause> that has an id (bullet, further paragraph, row, footnote) its anchor and its link on
 * the page. It divides a clause by the same function as the parser, so that pages and data have the same ids.
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

function show(nodes: readonly Node[] | undefined, page: Page): Node[] {
  return (nodes ?? []).flatMap((node) => showNode(node, page));
}

function showNode(node: Node, page: Page): Node[] {
  if (isBareAddress(node, page.source)) return show(node.children, page);
  const showing = SHOWN[node.type];
  if (showing) return [showing(node, page)];
  return [node.children ? { ...node, children: show(node.children, page) } : node];
}

const SHOWN: Record<string, ((node: Node, page: Page) => Node) | undefined> = {
  paragraph: showParagraph,
  list: showList,
  descriptionList: showDefinitions,
  table: showTable,
  footnoteDefinition: showFootnote,
  footnoteReference: showMark,
};

function showParagraph(node: Node, page: Page): Node {
  const part = page.parts.get(node);
  const shown = { ...node, children: show(node.children, page) };
  return part ? element('div', { id: part.id }, [labelled(part, [shown])]) : shown;
}

/** Numbers in the source are the marks that the document prints: they are shown as such, and not counted by the browser. */
function showList(node: Node, page: Page): Node {
  const items = (node.children ?? []).map((item) => {
    const part = page.parts.get(item);
    if (!part) return { ...item, children: show(item.children, page) };
    return element('Bullet', attributesOf(part), show(part.content, page));
  });
  return { ...node, ordered: false, start: null, children: items } as Node;
}

function showDefinitions(node: Node, page: Page): Node {
  const children = (node.children ?? []).map((one) => {
    const part = page.parts.get(one);
    const shown = show(one.children, page);
    return part
      ? element('dt', { id: part.id }, [labelled(part, shown)])
      : element('dd', {}, shown);
  });
  return element('dl', {}, children);
}

/** Wide tables scroll in a box of their own, which keyboards reach. */
function showTable(table: Node, page: Page): Node {
  const [head, ...body] = (table.children ?? []).map((row, index) =>
    showRow(row, index === 0 ? 'th' : 'td', page),
  );
  const rows = [
    ...(head ? [element('thead', {}, [head])] : []),
    ...(body.length > 0 ? [element('tbody', {}, body)] : []),
  ];
  const id = (table.children ?? []).flatMap((row) => page.parts.get(row)?.id ?? [])[0];
  const name = `Table ${id?.replace(/\.r\d+$/, '') ?? ''}`.trim();
  const box = { className: 'wide', role: 'region', tabindex: '0', 'aria-label': name };
  return element('div', box, [element('table', {}, rows)]);
}

function showRow(row: Node, tag: 'th' | 'td', page: Page): Node {
  const part = page.parts.get(row);
  const cells = (row.children ?? []).map((cell, index) => {
    const shown = show(cell.children, page);
    const attributes: Record<string, string> = tag === 'th' ? { scope: 'col' } : {};
    return element(tag, attributes, part && index === 0 ? [labelled(part, shown)] : shown);
  });
  return element('tr', part ? { id: part.id } : {}, cells);
}

function showFootnote(node: Node, page: Page): Node {
  const part = page.parts.get(node);
  const shown = show(node.children, page);
  return element('div', part ? { id: part.id } : {}, part ? [labelled(part, shown)] : shown);
}

function showMark(node: Node, page: Page): Node {
  const mark = node.label ?? '';
  const link = {
    href: `#${page.notes.get(mark) ?? ''}`,
    'aria-label': `Footnote ${mark}`,
  };
  return inline('sup', {}, [inline('a', link, [{ type: 'text', value: mark }])]);
}

/** What is shown of a piece, with its mark and its link. */
function labelled(part: Part, children: readonly Node[]): Node {
  return element('Part', attributesOf(part), children);
}

function attributesOf({ id, number }: Part): Record<string, string> {
  return number === null ? { id } : { id, label: number };
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Node[],
): Node {
  return { type: 'mdxJsxFlowElement', name, attributes: listOf(attributes), children };
}

function inline(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Node[],
): Node {
  return { ...element(name, attributes, children), type: 'mdxJsxTextElement' };
}

function listOf(attributes: Readonly<Record<string, string>>) {
  return Object.entries(attributes).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value,
  }));
}
