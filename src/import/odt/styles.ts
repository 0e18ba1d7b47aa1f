import { attributeOf, descendantsOf, elementOf, elementsOf, type XmlElement } from '../xml.ts';

/** How one level of a list is numbered. */
export interface OdtLevel {
  readonly bullet: boolean;
  /** "1", "a", "I"; "" where no number is printed. */
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels are printed: 2 for "3.1". */
  readonly shown: number;
  readonly start: number;
}

/** Levels of a list, from 0. */
export type OdtLevels = ReadonlyMap<number, OdtLevel>;

/** A style of paragraphs or of words; null is what it leaves to its parent. */
export interface OdtStyle {
  readonly parent: string | null;
  /** As shown to people, in lower case. */
  readonly name: string;
  readonly list: string | null;
  readonly bold: boolean | null;
  readonly hidden: boolean | null;
}

export interface OdtStyles {
  readonly lists: ReadonlyMap<string, OdtLevels>;
  /** Numbers of headings. */
  readonly outline: OdtLevels;
  /** A style and those above it, nearest first. */
  chain(name: string | null): readonly OdtStyle[];
}

/** @param roots parts with styles: a later one counts before an earlier one */
export function readStyles(roots: readonly XmlElement[]): OdtStyles {
  const elements = roots.flatMap((root) => elementsOf(root).flatMap((group) => elementsOf(group)));
  const of = (name: string): XmlElement[] => elements.filter((one) => one.name === name);
  const styles = new Map(
    [...of('style:default-style'), ...of('style:style')].map((one) => [
      nameOf(one),
      readStyle(one),
    ]),
  );
  return {
    lists: new Map(of('text:list-style').map((one) => [nameOf(one), levelsOf(one)])),
    outline: levelsOf(of('text:outline-style').at(-1)),
    chain(name) {
      const chain: OdtStyle[] = [];
      let style = styles.get(name ?? '');
      while (style && !chain.includes(style)) {
        chain.push(style);
        style = styles.get(style.parent ?? '');
      }
      return chain;
    },
  };
}

const nameOf = (element: XmlElement): string => attributeOf(element, 'style:name') ?? '';

function readStyle(element: XmlElement): OdtStyle {
  const looks = elementOf(element, 'style:text-properties');
  const weight = attributeOf(looks, 'fo:font-weight');
  const display = attributeOf(looks, 'text:display');
  const name = attributeOf(element, 'style:display-name') ?? nameOf(element);
  return {
    parent: attributeOf(element, 'style:parent-style-name'),
    name: name.replaceAll('_20_', ' ').toLowerCase(),
    list: attributeOf(element, 'style:list-style-name'),
    bold: weight === null ? null : weight === 'bold' || Number(weight) >= 600,
    hidden: display === null ? null : display === 'none',
  };
}

function levelsOf(style: XmlElement | undefined): OdtLevels {
  return new Map(
    elementsOf(style).map((level) => [
      numberIn(level, 'text:level', 1) - 1,
      {
        bullet: /-level-style-(?:bullet|image)$/.test(level.name),
        format: attributeOf(level, 'style:num-format') ?? '',
        prefix: attributeOf(level, 'style:num-prefix') ?? '',
        suffix: attributeOf(level, 'style:num-suffix') ?? '',
        shown: numberIn(level, 'text:display-levels', 1),
        start: numberIn(level, 'text:start-value', 1),
      },
    ]),
  );
}

/** A whole number in an attribute. */
export function numberIn(element: XmlElement, name: string, usual: number): number {
  const value = attributeOf(element, name) ?? '';
  return /^\d{1,6}$/.test(value) ? Number(value) : usual;
}

/** Headers and footers of all kinds of page. */
export function headersOf(styles: XmlElement): XmlElement[] {
  const pages = descendantsOf(styles, 'style:master-page');
  return pages.flatMap((page) =>
    elementsOf(page).filter((part) => /^style:(?:header|footer)/.test(part.name)),
  );
}
