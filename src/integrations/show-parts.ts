import { isBareAddress, type Node } from '../policy/markdown.ts';
import type { Part } from '../policy/parts.ts';
import { element, inline } from './jsx.ts';

export interface Page {
  readonly source: string;
  /** The pieces of the clause at hand, by their nodes. */
  readonly parts: ReadonlyMap<Node, Part>;
  /** Addresses of its footnotes, by their marks. */
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * What a clause holds as components and tags: marks and anchors for its pieces, tables and
 * footnotes in our own markup.
 */
export function show(nodes: readonly Node[] | undefined, page: Page): Node[] {
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

/**
 * Numbers in the source are the marks that the document prints: they are shown as such, and not
 * counted by the browser.
 */
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
