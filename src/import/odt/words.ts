import { printed, tidy } from '../tidy.ts';
import { attributeOf, elementOf, elementsOf, textOf, type XmlElement } from '../xml.ts';
import { leaveOut, type OdtState } from './state.ts';
import { numberIn } from './styles.ts';
import type { LeftOutReason } from '../blocks.ts';

/** Spaces in one element beyond which a file is not believed. */
const MOST_SPACES = 1000;

/** Words of a paragraph. */
export interface OdtWords {
  text: string;
  /** How many of its printed characters are bold. */
  bold: number;
}

interface Look {
  readonly bold: boolean;
  readonly hidden: boolean;
}

/** Reads what is apart from the paragraph in which it is anchored. */
export type ReadApart = (element: XmlElement | undefined, why: LeftOutReason) => number;

interface Reading {
  readonly state: OdtState;
  readonly words: OdtWords;
  readonly hidden: OdtWords;
  readonly readApart: ReadApart;
}

/**
 * Reads the words of a paragraph; notes, comments, pictures, boxes and hidden words go to what is
 * left out.
 *
 * @param style name of its style
 */
export function readWords(
  paragraph: XmlElement,
  style: string | null,
  state: OdtState,
  readApart: ReadApart,
): OdtWords {
  const words = { text: '', bold: 0 };
  const hidden = { text: '', bold: 0 };
  const look = lookOf(style, state, { bold: false, hidden: false });
  readChildren(paragraph, { state, words, hidden, readApart }, look);
  leaveOut(state, hidden.text, 'hidden');
  return words;
}

function lookOf(style: string | null, { styles }: OdtState, above: Look): Look {
  const chain = styles.chain(style);
  return {
    bold: chain.find((one) => one.bold !== null)?.bold ?? above.bold,
    hidden: chain.find((one) => one.hidden !== null)?.hidden ?? above.hidden,
  };
}

function readChildren(element: XmlElement, reading: Reading, look: Look): void {
  for (const child of element.children) {
    if (typeof child === 'string') add(child.replace(/\s+/g, ' '), reading, look);
    else if (!readSpace(child, reading, look) && !readAside(child, reading)) {
      readInside(child, reading, look);
    }
  }
}

function add(text: string, { words, hidden }: Reading, look: Look): void {
  const into = look.hidden ? hidden : words;
  into.text += text;
  if (look.bold) into.bold += printed(text);
}

function readInside(element: XmlElement, reading: Reading, look: Look): void {
  const inner = lookOf(attributeOf(element, 'text:style-name'), reading.state, look);
  const hidden = /^text:hidden-(?:text|paragraph)$/.test(element.name);
  readChildren(element, reading, { ...inner, hidden: inner.hidden || hidden });
}

function readSpace(element: XmlElement, reading: Reading, look: Look): boolean {
  const space = spaceOf(element);
  if (space !== null) add(space, reading, look);
  return space !== null;
}

function spaceOf(element: XmlElement): string | null {
  if (element.name === 'text:s') {
    return ' '.repeat(Math.min(numberIn(element, 'text:c', 1), MOST_SPACES));
  }
  if (element.name === 'text:tab') return '\t';
  return element.name === 'text:line-break' ? '\n' : null;
}

function readAside(element: XmlElement, { state, readApart }: Reading): boolean {
  const { name } = element;
  if (name === 'text:note') readApart(elementOf(element, 'text:note-body'), 'footnote');
  else if (name === 'office:annotation') readApart(element, 'comment');
  else if (name.startsWith('draw:') && name !== 'draw:a') readDrawing(element, state, readApart);
  else return ['text:number', 'text:ruby-text', 'text:script'].includes(name);
  return true;
}

/**
 * Reads a picture or a box: what it says, and what is said of it.
 *
 * @param readApart returns how many blocks there were
 */
export function readDrawing(element: XmlElement, state: OdtState, readApart: ReadApart): void {
  const said = [elementOf(element, 'svg:title'), elementOf(element, 'svg:desc')]
    .flatMap((one) => (one ? [tidy(textOf(one))] : []))
    .join(' ');
  leaveOut(state, said, 'picture');
  const boxed = readApart(element, 'text-box');
  const picture = elementsOf(element, 'draw:image').length > 0;
  if (picture && boxed === 0 && tidy(said) === '') state.counts.pictures += 1;
}
