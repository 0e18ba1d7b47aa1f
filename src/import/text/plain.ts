import type { Block } from '../blocks.ts';
import { tidy } from '../tidy.ts';

/** Lines longer than this were not wrapped by hand or by a mail program. */
const WIDEST_WRAP = 140;
/** A line that goes on in the next one in lower case fills at least this much of the width. */
const FILLED = 0.6;
/** A line into which the next word would not have fitted reaches this far. */
const FULL = 0.93;

/** What a line begins with that starts a paragraph: a bullet, a number, a letter. */
const STARTS_PARAGRAPH =
  /^(?:[•·▪◦‣●○■□*–-]\s|o\s|\(?[a-z]\)\s|\(?[ivx]+\)\s|\d{1,3}(?:(?:\.\d{1,3})+\.?|[.)])(?:\s|$)|[A-Z]\.\s)/;

/** A tab after a bullet or a number is only the room between it and its words. */
const LABEL_AND_TAB =
  /^(?:[•·▪◦‣●○■□*–o-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]?|[A-Z][.)]|\d+(?:\.\d+)+\.?)\t[^\t]*$/;

/**
 * Reads plain text: a block for each line, lines that were wrapped joined. Typed numbers and
 * bullets stay in the text.
 *
 * @param text with line ends of any kind
 */
export function readPlain(text: string): Block[] {
  const lines = linesIn(text).map((line) => line.trim());
  const goesOn = lineJoiner(lines);
  const paragraphs: string[][] = [];
  let before = '';
  for (const line of lines) {
    const row = isRow(line);
    if (tidy(line) === '') before = '';
    else {
      if (!row && goesOn(before, line)) paragraphs.at(-1)?.push(line);
      else paragraphs.push([line]);
      before = row ? '' : line;
    }
  }
  return paragraphs.map(blockOf);
}

function blockOf(lines: readonly string[]): Block {
  const [first = ''] = lines;
  const row = isRow(first);
  const text = row ? first.split('\t').map(tidy).join('\t') : tidy(lines.join(' '));
  return { kind: row ? 'row' : 'para', level: 0, label: null, text, bold: false };
}

function isRow(line: string): boolean {
  return line.includes('\t') && !LABEL_AND_TAB.test(line);
}

/** The width at which lines were wrapped; 0 where they were not. */
function wrapWidth(lines: readonly string[]): number {
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const wrapped = lines.some((line, at) => {
    const before = lines[at - 1] ?? '';
    return /^[a-z]/.test(line) && before.length > widest * FILLED;
  });
  return widest < WIDEST_WRAP && wrapped ? widest : 0;
}

/** The lines of a text, whatever ends them. */
export function linesIn(text: string): string[] {
  return text.split(/\r\n?|[\n\v\f\u2028\u2029]/);
}

/**
 * How the lines of a text are joined.
 *
 * @param lines all of them
 * @returns whether a line goes on with the one before it: only where lines were wrapped
 */
export function lineJoiner(lines: readonly string[]): (before: string, line: string) => boolean {
  const width = wrapWidth(lines);
  return (before, line) => {
    if (before === '' || width === 0 || STARTS_PARAGRAPH.test(line)) return false;
    if (/[.:;!?]$/.test(before) && startsAfterSentence(line)) return false;
    const word = /^\S+/.exec(line)?.[0].length ?? 0;
    if (before.length + 1 + word > width * FULL) return true;
    return /^[a-z]/.test(line) && before.length > width * FILLED;
  };
}

/**
 * A number by itself or a heading in capitals begins a paragraph, unless a sentence runs on to it.
 */
function startsAfterSentence(line: string): boolean {
  const capitals = /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
  return capitals || /^\d{1,3}(?:\s|$)/.test(line);
}
