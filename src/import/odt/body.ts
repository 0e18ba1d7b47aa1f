import type { Block, LeftOutReason } from '../blocks.ts';
import { tableOf } from '../tidy.ts';
import { attributeOf, descendantsOf, elementOf, elementsOf, type XmlElement } from '../xml.ts';
import { readParagraph } from './paragraph.ts';
import { leaveOut, type OdtItem, type OdtState } from './state.ts';
import { numberIn } from './styles.ts';
import { readDrawing } from './words.ts';

/** Lists of contents, of pictures, of names. */
const INDEX =
  /^text:(?:table-of-content|(?:illustration|table|object|user|alphabetical)-index|bibliography)$/;
const WORDLESS = /^(?:dc:|svg:|office:forms|meta:)/;

/**
 * Reads paragraphs, lists and tables, in their order.
 *
 * @returns their blocks; what is left out goes to the state
 */
export function readBody(body: XmlElement | undefined, state: OdtState): Block[] {
  const inner: OdtState = { ...state, blocks: [] };
  if (body) walk(body, inner, null);
  return inner.blocks;
}

/**
 * Reads an element whose words do not count.
 *
 * @returns how many blocks there are in it
 */
export function readApart(
  element: XmlElement | undefined,
  why: LeftOutReason,
  state: OdtState,
): number {
  const blocks = readBody(element, state);
  for (const { label, text } of blocks) leaveOut(state, `${label ?? ''} ${text}`, why);
  return blocks.length;
}

function walk(element: XmlElement, state: OdtState, item: OdtItem | null): void {
  for (const child of elementsOf(element)) readOne(child, state, item);
}

function readOne(element: XmlElement, state: OdtState, item: OdtItem | null): void {
  const { name } = element;
  const apart = (one: XmlElement | undefined, why: LeftOutReason): number =>
    readApart(one, why, state);
  if (name === 'text:p' || name === 'text:h') readParagraph(element, item, state, apart);
  else if (name === 'text:list') readList(element, state, item);
  else if (name === 'table:table') readTable(element, state);
  else if (name.startsWith('draw:')) readDrawingOf(element, state, item);
  else if (name === 'text:tracked-changes') readDeleted(element, state);
  else if (INDEX.test(name)) apart(elementOf(element, 'text:index-body'), 'contents');
  else if (isHidden(element)) apart(element, 'hidden');
  else if (!WORDLESS.test(name)) walk(element, state, item);
}

/** The frame of a box only holds it: what is in the frame has been set apart already. */
function readDrawingOf(element: XmlElement, state: OdtState, item: OdtItem | null): void {
  if (element.name === 'draw:text-box') walk(element, state, item);
  else readDrawing(element, state, (one, why) => readApart(one, why, state));
}

function readTable(table: XmlElement, state: OdtState): void {
  for (const block of tableOf(rowsOf(table, state))) state.blocks.push(block);
}

function isHidden(element: XmlElement): boolean {
  return element.name === 'text:section' && attributeOf(element, 'text:display') === 'none';
}

/** Words of tracked deletions are kept at the beginning of the text, out of their places. */
function readDeleted(element: XmlElement, state: OdtState): void {
  for (const deletion of descendantsOf(element, 'text:deletion')) {
    readApart({ ...deletion, children: withoutInfo(deletion) }, 'deleted', state);
  }
}

function withoutInfo(deletion: XmlElement): XmlElement[] {
  return elementsOf(deletion).filter((one) => one.name !== 'office:change-info');
}

function readList(list: XmlElement, state: OdtState, outer: OdtItem | null): void {
  const style = attributeOf(list, 'text:style-name') ?? outer?.style ?? '';
  const counter = outer ? outer.counter : counterOf(list, style, state);
  for (const element of elementsOf(list)) {
    const start = numberIn(element, 'text:start-value', -1);
    walk(element, state, {
      counter,
      style,
      depth: outer ? outer.depth + 1 : 0,
      start: start < 0 ? null : start,
      waiting: element.name === 'text:list-item',
    });
  }
}

/** A list starts afresh unless it says that it goes on from another one. */
function counterOf(list: XmlElement, style: string, state: OdtState): number[] {
  const goesOn = attributeOf(list, 'text:continue-numbering') === 'true';
  const named = state.byId.get(attributeOf(list, 'text:continue-list') ?? '');
  const counter = named ?? (goesOn ? state.byStyle.get(style) : undefined) ?? [];
  const id = attributeOf(list, 'xml:id') ?? attributeOf(list, 'text:id');
  if (id !== null) state.byId.set(id, counter);
  state.byStyle.set(style, counter);
  return counter;
}

function rowsOf(table: XmlElement, state: OdtState): Block[][][] {
  return elementsOf(table).flatMap((child) => {
    if (/^table:table-(?:header-rows|rows|row-group)$/.test(child.name))
      return rowsOf(child, state);
    if (child.name !== 'table:table-row') return [];
    return [elementsOf(child, 'table:table-cell').map((cell) => readBody(cell, state))];
  });
}
