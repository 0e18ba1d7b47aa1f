import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { ChangesNote, PolicyDocument } from '../../../src/adopt/document.ts';
import { noteToWordBytes, policyToWordBytes } from '../../../src/export/word/index.ts';

/** An element of a parsed XML file. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/**
 * The XML files of a Word document, parsed, by their paths. @throws Error if one is not well-formed
 */
export function partsOf(bytes: Uint8Array): Map<string, Element> {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return new Map(files.map(([path, content]) => [path, parseXml(path, strFromU8(content))]));
}

/** A policy as its parsed files. */
export async function policyParts(document: PolicyDocument): Promise<Map<string, Element>> {
  return partsOf(await policyToWordBytes(document));
}

/** A note to governors as its parsed files. */
export async function noteParts(note: ChangesNote): Promise<Map<string, Element>> {
  return partsOf(await noteToWordBytes(note));
}

/** One file of a document. @throws Error if there is none */
export function part(parts: ReadonlyMap<string, Element>, path: string): Element {
  const found = parts.get(path);
  if (!found) throw new Error(`The document has no ${path}.`);
  return found;
}

function parseXml(path: string, text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw new Error(`${path}: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (words) => open.at(-1)?.children.push(words));
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root;
}

/** All elements of a name, in order, however deep. */
export function all(within: Element, name: string): Element[] {
  return within.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...all(child, name)];
  });
}

/** An attribute of the first element of a name, or undefined. */
export function value(within: Element, name: string, attribute = 'w:val'): string | undefined {
  return all(within, name)[0]?.attributes[attribute];
}

/** The words that a reader sees, tabs and ends of line among them. */
export function words(within: Element): string {
  return within.children
    .map((child) => {
      if (typeof child === 'string') return '';
      if (child.name === 'w:t') return child.children.join('');
      if (child.name === 'w:tab') return '\t';
      if (child.name === 'w:br') return '\n';
      return ['w:pPr', 'w:rPr'].includes(child.name) ? '' : words(child);
    })
    .join('');
}

/** A paragraph in short. */
export interface Line {
  readonly style: string;
  readonly text: string;
  readonly element: Element;
}

/** The paragraphs of a file in order, those of tables and of the contents among them. */
export function paragraphs(file: Element): Line[] {
  return all(file, 'w:p').map((element) => ({
    style: value(element, 'w:pStyle') ?? '',
    text: words(element),
    element,
  }));
}

/** The words of the paragraphs in one style. */
export function inStyle(file: Element, style: string): string[] {
  return paragraphs(file)
    .filter((one) => one.style === style)
    .map((one) => one.text);
}

/** A style by its id. @throws Error if there is none */
export function styleNamed(styles: Element, id: string): Element {
  const found = all(styles, 'w:style').find((one) => one.attributes['w:styleId'] === id);
  if (!found) throw new Error(`The document has no style ${id}.`);
  return found;
}
