import type { Block } from '../blocks.ts';
import { piecesOf, printed } from '../tidy.ts';
import { attributeOf, type XmlElement } from '../xml.ts';
import { nextLabel } from './labels.ts';
import { leaveOut, type OdtItem, type OdtState } from './state.ts';
import { numberIn, type OdtLevel, type OdtStyle } from './styles.ts';
import { readWords, type ReadApart } from './words.ts';

/** A paragraph is bold where at most a stray space or full stop of it is not. */
const BOLD_SHARE = 0.9;

/**
 * Reads a paragraph or a heading into the blocks of the state.
 *
 * @param item the item of a list in which it is
 * @param readApart reads notes and boxes in it
 */
export function readParagraph(
  paragraph: XmlElement,
  item: OdtItem | null,
  state: OdtState,
  readApart: ReadApart,
): void {
  const style = attributeOf(paragraph, 'text:style-name');
  const chain = state.styles.chain(style);
  const { text, bold } = readWords(paragraph, style, state, readApart);
  if (chain.some((one) => /^(?:toc|contents) \d/.test(one.name))) {
    leaveOut(state, text, 'contents');
    return;
  }
  // An empty numbered paragraph uses up its number.
  const label = labelOf(paragraph, item, chain, state);
  const level = headingLevel(paragraph, chain);
  const isBold = bold >= printed(text) * BOLD_SHARE;
  piecesOf(text).forEach((piece, at) => {
    const listed = at === 0 && label !== undefined;
    state.blocks.push({
      ...kindOf(level, listed ? (item?.depth ?? 0) : null),
      label: listed ? label : null,
      text: piece,
      bold: isBold,
    });
  });
}

function kindOf(heading: number | null, depth: number | null): Pick<Block, 'kind' | 'level'> {
  if (heading !== null) return { kind: 'heading', level: heading };
  return depth === null ? { kind: 'para', level: 0 } : { kind: 'list', level: depth };
}

/** The label; null where the list prints none here, undefined where the paragraph is in no list. */
function labelOf(
  paragraph: XmlElement,
  item: OdtItem | null,
  chain: readonly OdtStyle[],
  state: OdtState,
): string | null | undefined {
  if (!item) return outlineLabel(paragraph, state);
  if (!item.waiting) return undefined;
  item.waiting = false;
  const name = item.style === '' ? (chain.find((one) => one.list)?.list ?? '') : item.style;
  const levels = state.styles.lists.get(name) ?? new Map<number, OdtLevel>();
  return nextLabel(item.counter, levels, item.depth, item.start);
}

/** The number of a heading that is in no list. */
function outlineLabel(paragraph: XmlElement, { styles, outline }: OdtState): string | undefined {
  const header = attributeOf(paragraph, 'text:is-list-header') === 'true';
  if (paragraph.name !== 'text:h' || header) return undefined;
  const level = numberIn(paragraph, 'text:outline-level', 1) - 1;
  if (styles.outline.get(level)?.format === '') return undefined;
  return nextLabel(outline, styles.outline, level, null) ?? undefined;
}

/** Level of a heading from 1; null where it is none. */
function headingLevel(paragraph: XmlElement, chain: readonly OdtStyle[]): number | null {
  if (paragraph.name === 'text:h') return numberIn(paragraph, 'text:outline-level', 1);
  for (const { name } of chain) {
    const heading = /^heading (\d)$/.exec(name);
    if (heading) return Number(heading[1]);
    if (name === 'title' || name === 'subtitle') return 1;
  }
  return null;
}
