/** A word of a text with the punctuation and space around it, so that the raw parts put together are the text. */
export interface Token {
  /** The text from this word up to the next. */
  readonly raw: string;
  /** The word as words are compared: lower case, straight apostrophe, without punctuation. */
  readonly word: string;
}

/** A word, or a possessive ending, which stands apart so that "school's" holds the name of the school. */
const WORD = /['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]+)*/gu;

/**
 * Splits a text into words. Capitals, punctuation, the shape of quotation marks and spacing stay in `raw` and are not compared.
 *
 * @param text any text
 * @returns its words in order; their raw parts joined are the text, but for a text without words, which gives none
 */
export function tokenise(text: string): Token[] {
  const matches = [...text.matchAll(WORD)];
  const starts = matches.map((match, index) => (index === 0 ? 0 : leadStart(text, match.index)));
  return matches.map(([word], index) => ({
    raw: text.slice(starts[index], starts[index + 1]),
    word: word.toLowerCase().replaceAll('’', "'"),
  }));
}

/** Opening marks belong to the word that they open: the token begins after the last space before it. */
function leadStart(text: string, wordStart: number): number {
  const before = text.slice(0, wordStart);
  const opening = /[([{‘“"'/]+$/u.exec(before)?.[0] ?? '';
  const start = wordStart - opening.length;
  return opening !== '' && /\s$/.test(text.slice(0, start)) ? start : wordStart;
}
