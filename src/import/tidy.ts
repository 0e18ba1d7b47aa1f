import type { Block } from './blocks.ts';

/** Characters of the private area by which Symbol and Wingdings draw bullets. */
const DRAWN_BULLET = /[\uf000-\uf0ff]/g;
/** Characters that take no room and separate no words. */
const NOTHING = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * Words on one line: white space of any kind becomes one space, hyphens that only mend line ends
 * go, non-breaking ones become plain and bullets of symbol fonts become "•".
 */
export function tidy(text: string): string {
  return tidyLines(text).replace(/\s+/g, ' ').trim();
}

function tidyLines(text: string): string {
  return text
    .replace(NOTHING, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(DRAWN_BULLET, '•');
}

/** What a typed list item begins with: a bullet, "1.", "2.1", "(a)", "iv)". */
const STARTS_ITEM =
  /^\s*(?:[•·▪◦‣●○■□*–-]\s|\(?[a-z]{1,4}\)\s|\d{1,3}(?:\.\d{1,3})+\.?\s|\d{1,3}[.)]\s|\([0-9]{1,3}\)\s)/;

/**
 * Splits a paragraph at the line breaks after which a typed list item begins: some write whole
 * lists in one paragraph.
 *
 * @param text words in which "\n" stands for a line break
 * @returns the pieces, each on one line; none is empty
 */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const line of tidyLines(text).split('\n')) {
    if (pieces.length === 0 || STARTS_ITEM.test(line)) pieces.push(line);
    else pieces[pieces.length - 1] += ` ${line}`;
  }
  return pieces.map(tidy).filter((piece) => piece !== '');
}

/** How many characters of a text are printed: bold is measured by them. */
export function printed(text: string): number {
  return text.replace(/\s/g, '').length;
}

/**
 * A row of a table out of what its cells hold.
 *
 * @param cells the blocks of each cell
 * @returns a block whose text has tabs between the cells; null where all are empty
 */
export function rowOf(cells: readonly (readonly Block[])[]): Block | null {
  const texts = cells.map((cell) => cell.map(wordsOf).join(' '));
  if (texts.every((text) => text === '')) return null;
  const filled = cells.flat();
  return {
    kind: 'row',
    level: 0,
    label: null,
    text: texts.join('\t'),
    bold: filled.every((block) => block.bold),
  };
}

function wordsOf(block: Block): string {
  const text = block.text.replaceAll('\t', ' ');
  return block.label === null ? text : `${block.label} ${text}`;
}

/**
 * The blocks of a table: one of a single column only frames text and is read as that text, as is a
 * single cell with several paragraphs; all else is rows.
 *
 * @param rows for each row, for each cell, its blocks
 */
export function tableOf(rows: readonly (readonly (readonly Block[])[])[]): Block[] {
  const frame = rows.every((cells) => cells.length < 2);
  return rows.flatMap((cells) => {
    const [only] = cells;
    if (cells.length === 1 && only && (frame || only.length > 1)) return [...only];
    return rowOf(cells) ?? [];
  });
}
