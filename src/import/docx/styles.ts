import { attributeOf, elementOf, elementsOf, type XmlElement } from '../xml.ts';
import { numberOf, switchOf, valueOf } from './values.ts';

/** A style of a Word file; null is what it leaves to the style it is based on. */
export interface DocxStyle {
  readonly id: string;
  /** In lower case: the built-in ones have English names in every language. */
  readonly name: string;
  readonly basedOn: string | null;
  /** Level of a heading from 0. */
  readonly outline: number | null;
  readonly numId: string | null;
  readonly numLevel: number | null;
  readonly bold: boolean | null;
  readonly hidden: boolean | null;
}

export interface DocxStyles {
  /** A style and those it is based on, nearest first. */
  chain(id: string | null): readonly DocxStyle[];
  /** The style of paragraphs that name none. */
  readonly usual: string | null;
}

/** @param root the part with the styles; where there is none, there are no styles */
export function readStyles(root: XmlElement | undefined): DocxStyles {
  const elements = elementsOf(root, 'w:style');
  const styles = new Map(elements.map(readStyle).map((style) => [style.id, style]));
  const usual = elements.find(
    (one) =>
      attributeOf(one, 'w:type') === 'paragraph' &&
      ['1', 'true', 'on'].includes(attributeOf(one, 'w:default') ?? ''),
  );
  const chains = new Map<string | null, readonly DocxStyle[]>();
  return {
    usual: attributeOf(usual, 'w:styleId'),
    chain(id) {
      const known = chains.get(id) ?? chainOf(styles, id);
      chains.set(id, known);
      return known;
    },
  };
}

function readStyle(element: XmlElement): DocxStyle {
  const paragraph = elementOf(element, 'w:pPr');
  const run = elementOf(element, 'w:rPr');
  const list = elementOf(paragraph, 'w:numPr');
  return {
    id: attributeOf(element, 'w:styleId') ?? '',
    name: valueOf(element, 'w:name')?.toLowerCase() ?? '',
    basedOn: valueOf(element, 'w:basedOn'),
    outline: numberOf(paragraph, 'w:outlineLvl'),
    numId: valueOf(list, 'w:numId'),
    numLevel: numberOf(list, 'w:ilvl'),
    bold: switchOf(run, 'w:b'),
    hidden: switchOf(run, 'w:vanish'),
  };
}

function chainOf(styles: ReadonlyMap<string, DocxStyle>, id: string | null): DocxStyle[] {
  const chain: DocxStyle[] = [];
  let style = styles.get(id ?? '');
  while (style && !chain.includes(style)) {
    chain.push(style);
    style = styles.get(style.basedOn ?? '');
  }
  return chain;
}
