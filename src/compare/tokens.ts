import { comparable } from './comparable.ts';

/**
 * A word of a text with the punctuation and space around it, so that the raw parts put together are
 * the text.
 */
export interface Token {
  /** The text from this word up to the next. */
  readonly raw: string;
  /** The word as words are compared: lower case, straight apostrophe, without punctuation. */
  readonly word: string;
}

const LETTER = String.raw`[\p{L}\p{N}]`;

/** A possessive ending is apart, so that "school's" holds the name of the school. */
const POSSESSIVE = String.raw`['’]s(?!${LETTER})`;

/** Marks within a figure belong to it: 1,000, 1.5, 10:30, 12/11/2026, 5.2.1. */
const IN_FIGURE = String.raw`(?<=\p{N})[.,:/](?=\p{N})`;
const DATE = String.raw`\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}(?!${LETTER})`;
const APOSTROPHE = String.raw`['’](?!s(?!${LETTER}))(?=${LETTER})`;
const WORD = String.raw`${LETTER}(?:[\p{L}\p{M}\p{N}]|${IN_FIGURE}|${APOSTROPHE})*`;

/** What comes before or after a figure and says what it is: £50, <18, -5, 5%, 5+. */
const BEFORE_FIGURE = String.raw`(?:[<>≤≥±]\s?|(?<!${LETTER}|[%+)]\s?)[+\-−–])?(?:\p{Sc}\s?)?(?=\p{N})`;
const AFTER_FIGURE = String.raw`(?<=\p{N}\p{L}*)(?:\s?%|\s?\p{Sc}(?!\s?\p{N})|\+(?!\s?\p{N}))`;

/** What comes between two figures: 5–10, 5 + 6. */
const BETWEEN_FIGURES = String.raw`(?<=\p{N}\p{L}{0,2}\s?[%+]?\s?)[+\-−–/×÷=](?=\s?\p{Sc}?\p{N})`;

/** Symbols that are read aloud wherever they are. */
const SYMBOL = String.raw`[\p{Sc}%&@]`;

const TOKEN = new RegExp(
  `${POSSESSIVE}|${BETWEEN_FIGURES}|(?:${BEFORE_FIGURE})?(?:${DATE}|${WORD})(?:${AFTER_FIGURE})?|${SYMBOL}`,
  'gu',
);

/**
 * Splits a text into words. Capitals, punctuation, the shape of quotation marks, spacing and the
 * ways in which Unicode writes the same letter stay in `raw` and are not compared. A figure is one
 * word with its symbols, and so are symbols that are read aloud; a slash or a hyphen between words
 * is punctuation.
 *
 * @param text any text
 * @returns its words in order; their raw parts joined are the text, but for a text without words,
 *   which gives none
 */
export function tokenise(text: string): Token[] {
  const { plain, sourceOf } = comparable(text);
  const found: { start: number; word: string }[] = [];
  let end = 0;
  for (const { 0: word, index } of plain.matchAll(TOKEN)) {
    const start = found.length === 0 ? 0 : sourceOf(leadStart(plain, index, end));
    end = index + word.length;
    const last = found.at(-1);
    // One character may be written for two words, as ㏂ is: they are one word, since the text cannot
    // be cut within it.
    if (last?.start === start) last.word += plainWord(word);
    else found.push({ start, word: plainWord(word) });
  }
  return found.map(({ start, word }, at) => ({
    raw: text.slice(start, found[at + 1]?.start),
    word,
  }));
}

/** One way of writing a word or a figure: "&" is read as "and", and £1,000 is £1000. */
function plainWord(word: string): string {
  if (word === '&') return 'and';
  const plain = word.toLowerCase().replaceAll('’', "'").normalize('NFC');
  if (!/\p{N}|^[−–]$/u.test(plain)) return plain;
  return plain
    .replaceAll(/\s/g, '')
    .replaceAll(/[−–]/g, '-')
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

const OPENING = '([{‘“"\'/';

/**
 * Opening marks belong to the word that they open: the token begins after the last space before it.
 */
function leadStart(text: string, wordStart: number, least: number): number {
  let start = wordStart;
  while (start > least && OPENING.includes(text.charAt(start - 1))) start -= 1;
  return start < wordStart && /\s/.test(text.charAt(start - 1)) ? start : wordStart;
}
