/** What Markdown would read as more than text. */
const SPECIAL = /[\\`*_{}[\]<>#|~&]/g;

/**
 * A web address, which works only as it was typed, and a bracket after it, which no backslash may
 * precede.
 */
const ADDRESS = /(https?:\/\/[^\s\\`{}[\]<>|"]*[^\s\\`{}[\]<>|".,:;?!*_~&])(>?)/g;

/** Marks that count at the beginning of a line: of lists, of rows under a heading, of a table. */
const LINE_START = /^( *)(?:([-+=:])|(\d+)([.)])(?=\s|$))/;

/**
 * One line of text as Markdown that reads as that text and nothing more; web addresses stay as they
 * are.
 */
export function escaped(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const [whole, address = '', bracket] = match;
    pieces.push(text.slice(from, match.index).replaceAll(SPECIAL, '\\$&'), address);
    if (bracket) pieces.push('&gt;');
    from = match.index + whole.length;
  }
  return [...pieces, text.slice(from).replaceAll(SPECIAL, '\\$&')]
    .join('')
    .replace(LINE_START, (_all, space: string, mark?: string, digits = '', end = '') =>
      mark ? `${space}\\${mark}` : `${space}${digits}\\${end}`,
    );
}
