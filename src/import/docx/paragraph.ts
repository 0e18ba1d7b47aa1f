import type { Block } from '../blocks.ts';
import { piecesOf, printed } from '../tidy.ts';
import { elementOf, type XmlElement } from '../xml.ts';
import type { Label } from './labels.ts';
import { leaveOut, readRuns } from './runs.ts';
import type { DocxState, RunText } from './state.ts';
import type { DocxStyle } from './styles.ts';
import { numberOf, valueOf } from './values.ts';

/** Below body text in Word's outline. */
const BODY_LEVEL = 9;
/** A paragraph is bold where at most a stray space or full stop of it is not. */
const BOLD_SHARE = 0.9;

/**
 * Reads a paragraph into the blocks of the state.
 *
 * @param readBox reads what a text box in it holds
 */
export function readParagraph(
  paragraph: XmlElement,
  state: DocxState,
  readBox: (content: XmlElement) => void,
): void {
  const properties = elementOf(paragraph, 'w:pPr');
  const contents = inContents(state);
  const run = readRuns(paragraph, chainOf(properties, state), state, readBox);
  if (contents || inContents(state)) leaveOut(state, run.text, 'contents');
  else if (isUnended(properties)) state.unended.push({ run, properties });
  else endParagraph(run, properties, state);
}

/** Whether the end of a paragraph was deleted or moved elsewhere. */
function isUnended(properties: XmlElement | undefined): boolean {
  const mark = elementOf(properties, 'w:rPr');
  return ['w:del', 'w:moveFrom'].some((change) => elementOf(mark, change));
}

/** Ends a paragraph that nothing more follows, though its own end was deleted. */
export function endLast(state: DocxState): void {
  if (state.unended.some(({ run }) => run.text.trim() !== '')) {
    endParagraph({ text: '', bold: 0 }, undefined, state);
  }
  state.unended.length = 0;
}

function chainOf(properties: XmlElement | undefined, state: DocxState): readonly DocxStyle[] {
  return state.styles.chain(valueOf(properties, 'w:pStyle') ?? state.styles.usual);
}

const inContents = (state: DocxState): boolean =>
  state.fields.some((field) => /^\s*TOC\b/i.test(field.code));

/** A paragraph that was joined to others is what the first of them with words in it is. */
function endParagraph(run: RunText, own: XmlElement | undefined, state: DocxState): void {
  const before = state.unended.splice(0).filter((one) => one.run.text.trim() !== '');
  const properties = before[0] ? before[0].properties : own;
  const runs = [...before.map((one) => one.run), run];
  addBlocks(runs, properties, chainOf(properties, state), state);
}

function addBlocks(
  runs: readonly RunText[],
  properties: XmlElement | undefined,
  chain: readonly DocxStyle[],
  state: DocxState,
): void {
  const text = runs.map((run) => run.text).join('');
  if (chain.some((style) => /^toc \d/.test(style.name))) {
    leaveOut(state, text, 'contents');
    return;
  }
  // An empty numbered paragraph uses up its number, as in Word.
  const label = nextLabel(properties, chain, state);
  const level = headingLevel(properties, chain);
  const bold = runs.reduce((sum, run) => sum + run.bold, 0) >= printed(text) * BOLD_SHARE;
  piecesOf(text).forEach((piece, at) => {
    state.blocks.push(blockOf(piece, at === 0 ? label : null, level, bold));
  });
}

function blockOf(text: string, label: Label | null, level: number | null, bold: boolean): Block {
  const shown = label?.text ?? null;
  if (level !== null) return { kind: 'heading', level: level + 1, label: shown, text, bold };
  if (label) return { kind: 'list', level: label.level, label: shown, text, bold };
  return { kind: 'para', level: 0, label: null, text, bold };
}

function nextLabel(
  properties: XmlElement | undefined,
  chain: readonly DocxStyle[],
  state: DocxState,
): Label | null {
  const own = elementOf(properties, 'w:numPr');
  const styled = chain.find((style) => style.numId !== null);
  const numId = valueOf(own, 'w:numId') ?? styled?.numId ?? null;
  if (numId === null || numId === '0') return null;
  const level = numberOf(own, 'w:ilvl') ?? levelByStyle(numId, chain, state) ?? 0;
  return state.labels.next(numId, level);
}

/**
 * The level of the list that is bound to the style of the paragraph; otherwise the one that the
 * style names.
 */
function levelByStyle(numId: string, chain: readonly DocxStyle[], state: DocxState): number | null {
  const levels = [...(state.lists.get(numId)?.levels ?? [])];
  for (const style of chain) {
    const bound = levels.find(([, level]) => level.style === style.id);
    if (bound) return bound[0];
    if (style.numLevel !== null) return style.numLevel;
  }
  return null;
}

/** Level of a heading from 0; null where it is none. */
function headingLevel(
  properties: XmlElement | undefined,
  chain: readonly DocxStyle[],
): number | null {
  const set =
    numberOf(properties, 'w:outlineLvl') ??
    chain.find((style) => style.outline !== null)?.outline ??
    levelByName(chain);
  return set !== null && set < BODY_LEVEL ? set : null;
}

function levelByName(chain: readonly DocxStyle[]): number | null {
  for (const { name } of chain) {
    const heading = /^heading (\d)$/.exec(name);
    if (heading) return Number(heading[1]) - 1;
    if (name === 'title' || name === 'subtitle') return 0;
  }
  return null;
}
