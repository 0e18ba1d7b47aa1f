/**
 * Marks that make more than text of words, wherever they are. A backslash keeps them what they
 * are.
 */
const SPECIAL = /[\\`*_{[<~|]|\](?=\()|&(?=#?\w+;)/g;

/**
 * What makes an address of the characters before and after it, up to the next blank. A backslash
 * among these would be part of it.
 */
const ADDRESS = /:\/\/|(?:mailto|xmpp):|www\.|@/gi;

/** Within an address an underscore between letters makes nothing. */
const PLAIN_UNDERSCORE = /(?<=:\/\/.*[\p{L}\p{N}])_+(?=[\p{L}\p{N}])/gu;

/**
 * Marks that count at the beginning of a line: of headings, quotations, lists and definitions, and
 * numbers before words.
 */
const LINE_START = /^(?:([-+=:>#])|(\d+)([.)])(?=\s|$))/;

/** A letter or number in brackets, which at the beginning of an item would be its mark. */
const BRACKETED = /^\((?=\w{1,5}\))/;

/** These words at the beginning of a line would be taken for a program. */
const PROGRAM = /^(?:import|export)\b/;

/**
 * One line of a document’s words as MDX that reads as those words and nothing more.
 *
 * @param isItem whether they are at the beginning of a list item
 */
export function escapeWords(text: string, isItem = false): string {
  const line = escapeMarks(text)
    .replace(LINE_START, (_all, mark?: string, digits = '', end = '') =>
      mark ? `\\${mark}` : `${digits}\\${end}`,
    )
    .replace(PROGRAM, (word) => asEntity(word.charAt(0)) + word.slice(1));
  return isItem ? line.replace(BRACKETED, '\\(') : line;
}

/**
 * The same for the words of a cell; what counts at the beginning of a line does not count there.
 */
export function escapeCell(text: string): string {
  return escapeMarks(text);
}

/** The value of an attribute, in quotation marks. */
export function attributeValue(text: string): string {
  return `"${text.replaceAll(/&(?=#?\w+;)/g, '&amp;').replaceAll('"', '&quot;')}"`;
}

function escapeMarks(text: string): string {
  return text
    .split(/(\s+)/)
    .map((piece) => (piece.search(ADDRESS) < 0 ? withBackslashes(piece) : escapeAddress(piece)))
    .join('');
}

function withBackslashes(text: string): string {
  return text.replaceAll(SPECIAL, '\\$&');
}

/**
 * An address stays as it was typed. One with marks in it is written so that nothing takes it for an
 * address.
 */
function escapeAddress(text: string): string {
  if (text.replaceAll(PLAIN_UNDERSCORE, '').search(SPECIAL) < 0) return text;
  const joints = text.match(ADDRESS) ?? [];
  return text
    .split(ADDRESS)
    .map((piece, at) => (joints[at - 1] ?? '').replace(/[:.@]/, asEntity) + withBackslashes(piece))
    .join('');
}

function asEntity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
