import { formatNumber } from '../number-format.ts';
import { tidy } from '../tidy.ts';
import {
  attribute,
  childrenOf,
  elementsIn,
  textIn,
  type HtmlElement,
  type HtmlNode,
} from './tree.ts';

const STYLES: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

/**
 * A list item, and the label that a browser prints before it; or whatever else is in a list.
 */
export interface HtmlItem {
  readonly node: HtmlNode;
  /** Whether it is an item. */
  readonly item: boolean;
  readonly label: string | null;
}

/**
 * The items of a list in their order, with whatever else is in it.
 *
 * @param list an `ol` or `ul`
 */
export function itemsOf(list: HtmlElement): HtmlItem[] {
  const items = elementsIn(list).filter((one) => one.tagName === 'li');
  const step = list.attrs.some((one) => one.name === 'reversed') ? -1 : 1;
  let number = whole(list, 'start') ?? (step < 0 ? items.length : 1);
  return childrenOf(list).map((node) => {
    if (!('tagName' in node) || node.tagName !== 'li') return { node, item: false, label: null };
    number = whole(node, 'value') ?? number;
    const label = labelOf(list, node, number);
    number += step;
    return { node, item: true, label };
  });
}

function whole(element: HtmlElement, name: string): number | null {
  const value = attribute(element, name);
  return /^-?\d{1,6}$/.test(value) ? Number(value) : null;
}

function labelOf(list: HtmlElement, item: HtmlElement, number: number): string | null {
  const style = styleOf(item) ?? styleOf(list);
  if (style === 'none') return null;
  if (list.tagName !== 'ol' && !(style && (style in STYLES || style === 'decimal'))) return '•';
  return `${formatNumber(number, STYLES[style ?? ''] ?? attribute(list, 'type'))}.`;
}

function styleOf(element: HtmlElement): string | null {
  const style = attribute(element, 'style');
  return /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase() ?? null;
}

/** A paragraph that Word numbers, as Word writes it into a page. */
export interface WordItem {
  readonly label: string;
  readonly level: number;
}

/**
 * What Word says of a paragraph in one of its lists.
 *
 * @returns null where it is in none, or where Word prints no label
 */
export function wordItemOf(paragraph: HtmlElement): WordItem | null {
  const list = /mso-list\s*:\s*\S+\s+level(\d)/i.exec(attribute(paragraph, 'style'));
  const mark = list && findMark(paragraph);
  if (!mark) return null;
  const text = tidy(textIn(mark));
  const level = Number(list[1]) - 1;
  return text === '' ? null : { label: isBullet(mark, text) ? '•' : text, level };
}

/** Whether an element holds the label that Word has worked out. */
export function isWordMark(element: HtmlElement): boolean {
  return /mso-list\s*:\s*ignore/i.test(attribute(element, 'style'));
}

function findMark(element: HtmlElement): HtmlElement | null {
  for (const child of elementsIn(element)) {
    const found = isWordMark(child) ? child : findMark(child);
    if (found) return found;
  }
  return null;
}

/**
 * Bullets are letters of fonts that draw them otherwise: "·" of Symbol, "o" of Courier New, "§" of
 * Wingdings.
 */
function isBullet(mark: HtmlElement, text: string): boolean {
  const above =
    mark.parentNode && 'attrs' in mark.parentNode ? attribute(mark.parentNode, 'style') : '';
  const font = /symbol|wingdings|courier/i.test(above + attribute(mark, 'style'));
  return !/[\p{L}\p{N}]/u.test(text) || (font && text.length === 1);
}
