import { SaxesParser } from 'saxes';
import { prefixOf } from './xml-names.ts';
import { refusal } from './refuse.ts';

/** No program nests deeper than this; a file that does was made to do harm. */
const MOST_LEVELS = 400;

/**
 * An element: its names are written with the prefixes of `prefixOf`, whatever the file calls them.
 */
export interface XmlElement {
  /** "w:p" */
  readonly name: string;
  /** By name: "w:val"; without a prefix where the file has none. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const named = (uri: string, local: string): string => {
  const prefix = prefixOf(uri);
  return prefix === '' ? local : `${prefix}:${local}`;
};

/**
 * Reads XML into a tree. Entities are those of XML itself; nothing is fetched.
 *
 * @returns the root
 * @throws UnreadableDocument where there is a document type (`external`), or it is not well-formed
 *   or nested too deeply (`broken`)
 */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const top: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open: OpenElement[] = [top];
  const here = (): OpenElement => open.at(-1) ?? top;
  const addText = (text: string): void => {
    if (open.length > 1) here().children.push(text);
  };
  parser.on('doctype', () => {
    throw refusal('external');
  });
  parser.on('error', (error) => {
    throw refusal('broken', undefined, error);
  });
  parser.on('opentag', (tag) => {
    if (open.length > MOST_LEVELS) throw refusal('broken');
    const attributes = Object.values(tag.attributes).map(
      (one) => [named(one.uri, one.local), one.value] as const,
    );
    const element = {
      name: named(tag.uri, tag.local),
      attributes: new Map(attributes),
      children: [],
    };
    here().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  const [root] = elementsOf(top);
  if (!root) throw refusal('broken');
  return root;
}

/** The elements in an element, or those of one name; none where there is no element. */
export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child) => typeof child !== 'string' && (name === undefined || child.name === name),
  ) as XmlElement[];
}

/** The first element of a name in an element. */
export function elementOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => typeof child !== 'string' && child.name === name) as
    XmlElement | undefined;
}

/** An attribute, or null. */
export function attributeOf(element: XmlElement | undefined, name: string): string | null {
  return element?.attributes.get(name) ?? null;
}

/**
 * Every element of a name in an element, at any depth, in document order; but not those within each
 * other.
 *
 * @param closed name of the elements into which nobody looks
 */
export function descendantsOf(
  element: XmlElement | undefined,
  name: string,
  closed?: string,
): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === closed ? [] : descendantsOf(child, name, closed);
  });
}

/** All text in an element. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}
