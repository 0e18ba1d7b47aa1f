import { printed, tidy } from '../tidy.ts';
import {
  attributeOf,
  descendantsOf,
  elementOf,
  elementsOf,
  textOf,
  type XmlElement,
} from '../xml.ts';
import type { DocxState, RunText } from './state.ts';
import type { DocxStyle } from './styles.ts';
import { symbolOf } from './symbols.ts';
import { switchOf, valueOf } from './values.ts';

/** Looks that go down from a paragraph to its runs. */
interface Look {
  readonly bold: boolean;
  readonly hidden: boolean;
}

/** What reading the words of a paragraph needs. */
interface Reading {
  readonly state: DocxState;
  readonly run: RunText;
  readonly hidden: { text: string };
  /** Reads what a text box holds. */
  readonly readBox: (content: XmlElement) => void;
}

type Reader = (element: XmlElement, reading: Reading, look: Look) => void;

/**
 * Reads the words of a paragraph, tracked changes accepted. What is deleted, hidden, in a picture
 * or a box goes to what is left out.
 *
 * @param chain the styles of the paragraph, nearest first
 * @param readBox reads what a text box holds
 */
export function readRuns(
  paragraph: XmlElement,
  chain: readonly DocxStyle[],
  state: DocxState,
  readBox: (content: XmlElement) => void,
): RunText {
  const reading: Reading = { state, run: { text: '', bold: 0 }, hidden: { text: '' }, readBox };
  readChildren(paragraph, reading, lookOf(chain, { bold: false, hidden: false }));
  leaveOut(state, reading.hidden.text, 'hidden');
  return reading.run;
}

function lookOf(chain: readonly DocxStyle[], above: Look): Look {
  return {
    bold: chain.find((style) => style.bold !== null)?.bold ?? above.bold,
    hidden: chain.find((style) => style.hidden !== null)?.hidden ?? above.hidden,
  };
}

const readChildren: Reader = (element, reading, look) => {
  for (const child of elementsOf(element)) {
    (READERS.get(child.name) ?? readChildren)(child, reading, look);
  }
};

function add(text: string, { state, run, hidden }: Reading, look: Look): void {
  // What a field is made of is not printed, nor are words that are in it.
  if (look.hidden || state.fields.some((field) => !field.shows)) hidden.text += text;
  else {
    run.text += text;
    if (look.bold) run.bold += printed(text);
  }
}

const readText: Reader = (element, reading, look) => add(textOf(element), reading, look);

const readRun: Reader = (element, reading, look) => {
  const properties = elementOf(element, 'w:rPr');
  const styled = lookOf(reading.state.styles.chain(valueOf(properties, 'w:rStyle')), look);
  readChildren(element, reading, {
    bold: switchOf(properties, 'w:b') ?? styled.bold,
    hidden: switchOf(properties, 'w:vanish') ?? styled.hidden,
  });
};

const readBreak: Reader = (element, reading, look) => {
  const page = ['page', 'column'].includes(attributeOf(element, 'w:type') ?? '');
  add(page ? ' ' : '\n', reading, look);
};

const readSymbol: Reader = (element, reading, look) =>
  add(symbolOf(attributeOf(element, 'w:font'), attributeOf(element, 'w:char')), reading, look);

const readFieldMark: Reader = (element, { state: { fields } }) => {
  const type = attributeOf(element, 'w:fldCharType');
  const last = fields.at(-1);
  if (type === 'begin') fields.push({ code: '', shows: false });
  else if (type === 'end') fields.pop();
  else if (last) last.shows = true;
};

const readFieldCode: Reader = (element, { state: { fields } }) => {
  const last = fields.at(-1);
  if (last && !last.shows) last.code += textOf(element);
};

const readSimpleField: Reader = (element, reading, look) => {
  reading.state.fields.push({ code: attributeOf(element, 'w:instr') ?? '', shows: true });
  readChildren(element, reading, look);
  reading.state.fields.pop();
};

const readDeleted: Reader = (element, { state }) => {
  leaveOut(state, wordsIn(element), 'deleted');
};

/** Where one drawing has two forms, the first is enough. */
const readAlternatives: Reader = (element, reading, look) => {
  const one = elementOf(element, 'mc:Choice') ?? elementOf(element, 'mc:Fallback');
  if (one) readChildren(one, reading, look);
};

const readDrawing: Reader = (element, { state, readBox }) => {
  const boxes = descendantsOf(element, 'w:txbxContent');
  boxes.forEach(readBox);
  const [named] = ['wp:docPr', 'v:shape'].flatMap((name) =>
    descendantsOf(element, name, 'w:txbxContent'),
  );
  const alt = attributeOf(named, 'descr') ?? attributeOf(named, 'alt') ?? '';
  leaveOut(state, alt, 'picture');
  if (tidy(alt) === '' && boxes.length === 0) state.counts.pictures += 1;
};

const skip: Reader = () => undefined;

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['w:t', readText],
  ['m:t', readText],
  ['w:r', readRun],
  ['w:tab', (_, reading, look) => add('\t', reading, look)],
  ['w:ptab', (_, reading, look) => add('\t', reading, look)],
  ['w:br', readBreak],
  ['w:cr', readBreak],
  ['w:noBreakHyphen', (_, reading, look) => add('-', reading, look)],
  ['w:sym', readSymbol],
  ['w:fldChar', readFieldMark],
  ['w:instrText', readFieldCode],
  ['w:fldSimple', readSimpleField],
  ['w:del', readDeleted],
  ['w:moveFrom', readDeleted],
  ['mc:AlternateContent', readAlternatives],
  ['w:drawing', readDrawing],
  ['w:pict', readDrawing],
  ['w:object', readDrawing],
  // Properties, and what is printed above characters to say how they are read.
  ...['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:rt'].map((name) => [name, skip] as const),
] as readonly (readonly [string, Reader])[]);

/** All words in an element, deleted ones and those of other paragraphs in it included. */
export function wordsIn(element: XmlElement): string {
  if (['w:t', 'w:delText', 'm:t'].includes(element.name)) return textOf(element);
  if (['w:tab', 'w:br', 'w:cr'].includes(element.name)) return ' ';
  const words = elementsOf(element)
    .filter((child) => !child.name.endsWith('Pr'))
    .map(wordsIn)
    .join('');
  return element.name === 'w:p' ? `${words} ` : words;
}

/** Lists words that do not count, where there are any. */
export function leaveOut(
  state: DocxState,
  text: string,
  why: DocxState['leftOut'][number]['why'],
): void {
  const words = tidy(text);
  if (words !== '') state.leftOut.push({ text: words, why });
}
