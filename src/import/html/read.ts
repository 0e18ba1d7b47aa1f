import type { Block, LeftOut, LeftOutReason, ReadDocument } from '../blocks.ts';
import { piecesOf, printed, tableOf, tidy } from '../tidy.ts';
import { isWordMark, itemsOf, wordItemOf } from './lists.ts';
import { boldOf, headingOf, isNoteMark, isWordless, whyLeftOut } from './marks.ts';
import {
  attribute,
  childrenOf,
  elementsIn,
  parseHtml,
  type HtmlElement,
  type HtmlNode,
} from './tree.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table ul'
  ).split(' '),
);
/** A paragraph is bold where at most a stray space or full stop of it is not. */
const BOLD_SHARE = 0.9;

type Kind = Pick<Block, 'kind' | 'level' | 'label'>;

/** What is open while a page is read. */
interface State {
  readonly blocks: Block[];
  readonly leftOut: LeftOut[];
  /** Words of the paragraph so far. */
  text: string;
  bold: number;
  /** What the next paragraph is; only the first one in a list item has its label. */
  next: Kind;
}

/** What goes down from an element to those in it. */
interface Look {
  readonly bold: boolean;
  /** Whether line ends of the source are printed. */
  readonly lines: boolean;
  /** How many lists are around. */
  readonly depth: number;
}

const PARAGRAPH: Kind = { kind: 'para', level: 0, label: null };

/**
 * Reads a web page, or what was copied from one or from Word.
 *
 * @throws UnreadableDocument (`broken`) where it is nested too deeply
 */
export function readHtml(html: string): ReadDocument {
  const state = newState([]);
  readNode(parseHtml(html), state, { bold: false, lines: false, depth: 0 });
  flush(state);
  return { format: 'html', blocks: state.blocks, leftOut: state.leftOut, notes: [] };
}

function newState(leftOut: LeftOut[]): State {
  return { blocks: [], leftOut, text: '', bold: 0, next: PARAGRAPH };
}

function readNode(node: HtmlNode, state: State, look: Look): void {
  if (node.nodeName === '#text' && 'value' in node) addText(node.value, state, look);
  else if ('tagName' in node) readElement(node, state, look);
  else childrenOf(node).forEach((child) => readNode(child, state, look));
}

function addText(value: string, state: State, look: Look): void {
  const text = look.lines ? value : value.replace(/[\n\r]/g, ' ');
  state.text += text;
  if (look.bold) state.bold += printed(text);
}

function readElement(element: HtmlElement, state: State, look: Look): void {
  if (isWordless(element) || isWordMark(element) || isNoteMark(element)) return;
  const why = whyLeftOut(element);
  if (why) leaveOut(element, why, state, look);
  else if (element.tagName === 'br') state.text += '\n';
  else if (element.tagName === 'img') addLeftOut(attribute(element, 'alt'), 'picture', state);
  else
    readInside(element, state, {
      ...look,
      bold: boldOf(element) ?? look.bold,
      lines: look.lines || element.tagName === 'pre',
    });
}

function readInside(element: HtmlElement, state: State, look: Look): void {
  const inside = (): void => childrenOf(element).forEach((child) => readNode(child, state, look));
  if (!BLOCKS.has(element.tagName)) {
    inside();
    return;
  }
  flush(state);
  if (element.tagName === 'table') readTable(element, state, look);
  else if (['ol', 'ul', 'menu'].includes(element.tagName)) readList(element, state, look);
  else {
    const kind = kindOf(element, state.next);
    state.next = kind ?? state.next;
    inside();
    flush(state);
    if (kind) state.next = PARAGRAPH;
  }
}

function kindOf(element: HtmlElement, next: Kind): Kind | null {
  const item = wordItemOf(element);
  const level = headingOf(element);
  if (level !== null) return { kind: 'heading', level, label: item?.label ?? next.label };
  return item && { kind: 'list', ...item };
}

function readList(list: HtmlElement, state: State, look: Look): void {
  for (const { node, item, label } of itemsOf(list)) {
    if (item) state.next = { kind: 'list', level: look.depth, label };
    readNode(node, state, { ...look, depth: look.depth + 1 });
    flush(state);
    state.next = PARAGRAPH;
  }
}

function readTable(table: HtmlElement, state: State, look: Look): void {
  for (const block of tableOf(rowsOf(table, state, look))) state.blocks.push(block);
}

function rowsOf(table: HtmlElement, state: State, look: Look): Block[][][] {
  return elementsIn(table).flatMap((child) => {
    if (child.tagName === 'tr') return [cellsOf(child, state, look)];
    if (/^t(?:head|body|foot)$/.test(child.tagName)) return rowsOf(child, state, look);
    return [[blocksIn(child, state, look)]];
  });
}

function cellsOf(row: HtmlElement, state: State, look: Look): Block[][] {
  return elementsIn(row).map((cell) => blocksIn(cell, state, look));
}

function blocksIn(element: HtmlElement, state: State, look: Look): Block[] {
  const inner = newState(state.leftOut);
  readNode(element, inner, { ...look, depth: 0 });
  flush(inner);
  return inner.blocks;
}

/** Ends the paragraph. */
function flush(state: State): void {
  const pieces = piecesOf(state.text);
  const bold = state.bold >= printed(state.text) * BOLD_SHARE;
  state.text = '';
  state.bold = 0;
  for (const text of pieces) {
    state.blocks.push({ ...state.next, text, bold });
    state.next = PARAGRAPH;
  }
}

/** Reads the words in an element apart from all others. */
function leaveOut(element: HtmlElement, why: LeftOutReason, state: State, look: Look): void {
  const inner = newState(state.leftOut);
  childrenOf(element).forEach((child) => readNode(child, inner, look));
  flush(inner);
  for (const { label, text } of inner.blocks) addLeftOut(`${label ?? ''} ${text}`, why, state);
}

function addLeftOut(words: string, why: LeftOutReason, state: State): void {
  const text = tidy(words);
  if (text !== '') state.leftOut.push({ text, why });
}
