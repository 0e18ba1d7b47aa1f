import { bulletId, numberedId } from './ids.ts';
import { rawOf, type Node } from './markdown.ts';
import { readMarker } from './markers.ts';

/**
 * A piece of a clause that is a clause too: it has an id of its own, words of its own, and perhaps
 * pieces in turn.
 */
export interface Part {
  readonly kind: 'paragraph' | 'item' | 'row' | 'footnote';
  readonly id: string;
  /** The mark as printed, where the document prints one: "1.", "(a)". */
  readonly number: string | null;
  /** The node that is this piece: paragraph, list item, term, row of a table, footnote. */
  readonly node: Node;
  /** What holds its own words: a paragraph, a term, or the cells of a row. */
  readonly words: readonly Node[];
  /** What is shown of it, its mark left out. */
  readonly content: readonly Node[];
  readonly parts: readonly Part[];
}

export interface ClauseParts {
  /** What holds the clause's own words. */
  readonly words: readonly Node[];
  readonly parts: readonly Part[];
  /** Nodes that a clause may not hold. */
  readonly strays: readonly Node[];
}

/** A clause or a piece of one while its pieces are gathered. */
interface Owner {
  readonly id: string;
  readonly words: Node[];
  readonly parts: Part[];
}

interface Reading {
  readonly owner: Owner;
  /** The paragraph last read, to which a list after it belongs. */
  current: Owner;
  paragraphs: number;
  tables: number;
  readonly source: string;
  readonly strays: Node[];
}

/**
 * Divides a clause into the pieces that have ids of their own. Used by the parser and by the pages,
 * so that the two cannot disagree.
 *
 * @param children what the <Clause> element holds
 * @param id its id
 * @param source the text from which the nodes were read
 * @returns its own words; its further paragraphs, list items, rows and footnotes in their order,
 *   nested as in the document; and what has no place in a clause
 */
export function partsOf(children: readonly Node[], id: string, source: string): ClauseParts {
  const owner = ownerOf(id);
  const strays: Node[] = [];
  readBlocks(children, owner, source, strays);
  return { words: owner.words, parts: owner.parts, strays };
}

function ownerOf(id: string, words: Node[] = []): Owner {
  return { id, words, parts: [] };
}

function readBlocks(blocks: readonly Node[], owner: Owner, source: string, strays: Node[]): void {
  const paragraphs = owner.words.length;
  const reading = { owner, current: owner, paragraphs, tables: 0, source, strays };
  for (const block of blocks) readBlock(block, reading);
}

function readBlock(block: Node, reading: Reading): void {
  const read = READERS[block.type];
  if (read) read(block, reading);
  else reading.strays.push(block);
}

const READERS: Record<string, ((block: Node, reading: Reading) => void) | undefined> = {
  paragraph: readParagraph,
  list: readList,
  descriptionList: readDefinitions,
  table: readTable,
  footnoteDefinition: readFootnote,
  /** The paragraphs of a quotation are paragraphs of the clause. */
  blockquote(block, reading) {
    for (const child of block.children ?? []) readBlock(child, reading);
  },
};

function readParagraph(node: Node, reading: Reading): void {
  const { owner } = reading;
  reading.paragraphs += 1;
  if (owner.words.length === 0 && owner.parts.length === 0) {
    owner.words.push(node);
    return;
  }
  const paragraph = ownerOf(`${owner.id}.p${reading.paragraphs}`, [node]);
  owner.parts.push({ kind: 'paragraph', number: null, node, content: [node], ...paragraph });
  reading.current = paragraph;
}

function readList(list: Node, reading: Reading): void {
  for (const node of list.children ?? []) {
    const { number, content } = readMarker(node, list.ordered === true, reading.source);
    addItem(node, number, content, ownerOf(nextItemId(reading.current, number)), reading);
  }
}

function addItem(
  node: Node,
  number: string | null,
  content: readonly Node[],
  item: Owner,
  reading: Reading,
): void {
  reading.current.parts.push({ kind: 'item', number, node, content, ...item });
  readBlocks(content, item, reading.source, reading.strays);
}

function nextItemId({ id, parts }: Owner, number: string | null): string {
  const index = parts.filter((part) => part.kind === 'item').length;
  return number === null ? bulletId(id, index) : `${id}.${numberedId(number)}`;
}

/** A term is an item, and its definitions are paragraphs after it. */
function readDefinitions(list: Node, reading: Reading): void {
  const nodes = list.children ?? [];
  nodes.forEach((node, index) => {
    if (node.type !== 'descriptionTerm') return;
    const next = nodes.findIndex((one, at) => at > index && one.type === 'descriptionTerm');
    const details = nodes.slice(index + 1, next < 0 ? undefined : next);
    const content = details.flatMap((one) => one.children ?? []);
    const term = ownerOf(nextItemId(reading.current, null), [node]);
    addItem(node, null, content, term, reading);
  });
}

/** The rows as printed, counted from 1; a head without words was not printed. */
function readTable(table: Node, reading: Reading): void {
  reading.tables += 1;
  const { owner } = reading;
  const rows = (table.children ?? []).filter((row) => !isBlank(row, reading.source));
  rows.forEach((node, index) => {
    const words = [...(node.children ?? [])];
    if (index === 0 && owner.words.length === 0 && owner.parts.length === 0) {
      owner.words.push(...words);
      return;
    }
    const row = ownerOf(`${owner.id}.t${reading.tables}.r${index + 1}`, words);
    owner.parts.push({ kind: 'row', number: null, node, content: [], ...row });
  });
}

function isBlank(row: Node, source: string): boolean {
  return /^[|\s]*$/.test(rawOf(row, source));
}

function readFootnote(node: Node, { owner, source, strays }: Reading): void {
  const count = owner.parts.filter((part) => part.kind === 'footnote').length;
  const content = node.children ?? [];
  const footnote = ownerOf(`${owner.id}.f${count + 1}`);
  owner.parts.push({ kind: 'footnote', number: node.label ?? null, node, content, ...footnote });
  readBlocks(content, footnote, source, strays);
}
