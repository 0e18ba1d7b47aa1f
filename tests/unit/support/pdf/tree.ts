import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Objects, Reference, type Dictionary, type Value } from './objects.ts';

/** An element of the structure of a PDF, or words that belong to one. */
export type Node = Element | Words | Annotation;

export interface Element {
  readonly kind: 'element';
  readonly type: string;
  readonly data: Dictionary;
  /** What its attributes say, such as "Scope". */
  readonly attributes: ReadonlyMap<string, Value>;
  readonly children: readonly Node[];
}

export interface Words {
  readonly kind: 'words';
  /** From 1. */
  readonly page: number;
  readonly id: number;
  readonly text: string;
}

export interface Annotation {
  readonly kind: 'annotation';
  readonly page: number;
  readonly data: Dictionary;
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;

export interface ReadPdf {
  readonly objects: Objects;
  readonly root: Element;
  /** As pdf.js sees it. */
  readonly document: Document;
  readonly pages: readonly Dictionary[];
  /** What is painted on each page, step by step. */
  readonly operators: readonly Operators[];
}

type Operators = Awaited<ReturnType<Awaited<ReturnType<Document['getPage']>>['getOperatorList']>>;

/** Reads a PDF by its structure, as a screen reader does. The caller destroys the document. */
export async function readTree(bytes: Uint8Array): Promise<ReadPdf> {
  const objects = new Objects(bytes);
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const references = objects.list(objects.in(objects.get(objects.root.get('Pages')), 'Kids'));
  const operators = await Promise.all(
    references.map(async (_one, at) => (await document.getPage(at + 1)).getOperatorList()),
  );
  const words = operators.map(wordsOn);
  const ids = references.map((one) => (one instanceof Reference ? one.id : 0));
  const [first] = objects.list(objects.in(objects.get(objects.root.get('StructTreeRoot')), 'K'));
  const root = elementOf(objects.dictionary(first), null, { objects, words, ids });
  return {
    objects,
    root,
    document,
    operators,
    pages: references.map((one) => objects.dictionary(one)),
  };
}

/**
 * The words of each marked piece of a page, by its number, letter by letter as they are painted:
 * what pdf.js calls the text of a page has other spaces.
 */
function wordsOn({ fnArray, argsArray }: Operators): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  const open: unknown[] = [];
  for (const [at, operation] of fnArray.entries()) {
    const [first, second] = (argsArray[at] as readonly unknown[]) ?? [];
    if (operation === OPS.beginMarkedContentProps) open.push(second);
    else if (operation === OPS.beginMarkedContent) open.push(null);
    else if (operation === OPS.endMarkedContent) open.pop();
    const id = open.at(-1);
    if (operation !== OPS.showText || typeof id !== 'number') continue;
    words.set(id, (words.get(id) ?? '') + lettersOf(first));
  }
  return words;
}

function lettersOf(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return '';
  return glyphs
    .map((one: { unicode?: string } | number) =>
      typeof one === 'number' ? '' : (one.unicode ?? ''),
    )
    .join('');
}

interface Source {
  readonly objects: Objects;
  readonly words: readonly ReadonlyMap<number, string>[];
  /** Numbers of the objects of the pages. */
  readonly ids: readonly number[];
}

function elementOf(data: Dictionary, page: Value, source: Source): Element {
  const { objects } = source;
  const own = data.get('Pg') ?? page;
  const attributes = new Map(
    objects.list(data.get('A')).flatMap((one) => [...objects.dictionary(one)]),
  );
  const children = objects.list(data.get('K')).map((kid) => nodeOf(kid, own, source));
  return { kind: 'element', type: String(data.get('S')), data, attributes, children };
}

function nodeOf(kid: Value, page: Value, source: Source): Node {
  const { objects } = source;
  const value = objects.get(kid);
  if (typeof value === 'number') return wordsOf(value, page, source);
  const data = objects.dictionary(value);
  if (data.get('Type') === 'MCR')
    return wordsOf(Number(data.get('MCID')), data.get('Pg') ?? page, source);
  if (data.get('Type') !== 'OBJR') return elementOf(data, page, source);
  const at = pageNumber(data.get('Pg') ?? page, source);
  return { kind: 'annotation', page: at, data: objects.dictionary(data.get('Obj')) };
}

function wordsOf(id: number, page: Value, source: Source): Words {
  const number = pageNumber(page, source);
  return { kind: 'words', page: number, id, text: source.words[number - 1]?.get(id) ?? '' };
}

function pageNumber(page: Value, { ids }: Source): number {
  return page instanceof Reference ? ids.indexOf(page.id) + 1 : 0;
}

/** All elements below one, and itself, in order. */
export function elementsIn(element: Element): Element[] {
  const below = element.children.filter((one) => one.kind === 'element');
  return [element, ...below.flatMap(elementsIn)];
}

/** The words of an element as they are read out. */
export function textIn(node: Node): string {
  if (node.kind === 'annotation') return '';
  return node.kind === 'words' ? node.text : node.children.map(textIn).join('');
}
