import type { Block } from '../blocks.ts';
import { tableOf } from '../tidy.ts';
import { attributeOf, elementOf, elementsOf, type XmlElement } from '../xml.ts';
import { endLast, readParagraph } from './paragraph.ts';
import { leaveOut, wordsIn } from './runs.ts';
import type { DocxState } from './state.ts';
import { valueOf } from './values.ts';

/** Elements of the body that only hold others. */
const FRAMES = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'mc:Choice',
]);

/**
 * Reads paragraphs and tables, in their order.
 *
 * @returns their blocks; what is left out goes to the state
 */
export function readBody(body: XmlElement | undefined, state: DocxState): Block[] {
  const inner: DocxState = { ...state, blocks: [], unended: [] };
  if (body) walk(body, inner);
  endLast(inner);
  return inner.blocks;
}

function walk(element: XmlElement, state: DocxState): void {
  for (const child of elementsOf(element)) readOne(child, state);
}

type Reader = (element: XmlElement, state: DocxState) => void;

const readDeleted: Reader = (element, state) => leaveOut(state, wordsIn(element), 'deleted');

/** Where one thing has two forms, the first is enough. */
const readAlternatives: Reader = (element, state) => {
  const one = elementOf(element, 'mc:Choice') ?? elementOf(element, 'mc:Fallback');
  if (one) walk(one, state);
};

const readTable: Reader = (element, state) => {
  endLast(state);
  for (const block of tableOf(rowsOf(element, state))) state.blocks.push(block);
};

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['w:p', (element, state) => readParagraph(element, state, (box) => readBox(box, state))],
  ['w:tbl', readTable],
  ['w:sdt', (element, state) => readControl(element, state)],
  ['w:altChunk', (_, state) => (state.counts.embedded += 1)],
  ['mc:AlternateContent', readAlternatives],
  ['w:del', readDeleted],
  ['w:moveFrom', readDeleted],
]);

function readOne(element: XmlElement, state: DocxState): void {
  const read = READERS.get(element.name);
  if (read) read(element, state);
  else if (FRAMES.has(element.name)) walk(element, state);
}

/** A table of contents that Word made is in a control of its own. */
function readControl(element: XmlElement, state: DocxState): void {
  const content = elementOf(element, 'w:sdtContent');
  const part = elementOf(elementOf(element, 'w:sdtPr'), 'w:docPartObj');
  if (!content) return;
  if (valueOf(part, 'w:docPartGallery') !== 'Table of Contents') walk(content, state);
  else for (const block of readBody(content, state)) leaveOutBlock(block, 'contents', state);
}

function readBox(content: XmlElement, state: DocxState): void {
  for (const block of readBody(content, state)) leaveOutBlock(block, 'text-box', state);
}

/** Lists a block among what is left out, with its label. */
export function leaveOutBlock(
  block: Block,
  why: DocxState['leftOut'][number]['why'],
  state: DocxState,
): void {
  leaveOut(state, `${block.label ?? ''} ${block.text}`, why);
}

function rowsOf(table: XmlElement, state: DocxState): Block[][][] {
  return inFrames(table, 'w:tr').flatMap((row) => {
    if (elementOf(elementOf(row, 'w:trPr'), 'w:del')) {
      leaveOut(state, wordsIn(row), 'deleted');
      return [];
    }
    return [inFrames(row, 'w:tc').map((cell) => readBody(cell, state))];
  });
}

/** Rows or cells, also those in controls and in tracked changes. */
function inFrames(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    const frame = child.name === 'w:sdt' || FRAMES.has(child.name);
    return frame ? inFrames(child, name) : [];
  });
}

/** Whether a footnote is only the line that separates footnotes from the text. */
export function isSeparator(note: XmlElement): boolean {
  return (attributeOf(note, 'w:type') ?? 'normal') !== 'normal';
}
