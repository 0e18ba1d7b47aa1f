/** What XML 1.0 cannot hold: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Typed text without what XML forbids, every end of line written "\n". Everything else stays. */
export function cleanText(text: string): string {
  return text.replaceAll(NOT_XML, '').replaceAll(/\r\n?/g, '\n');
}

/** Typed text as the lines that say something. */
export function linesOf(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** Typed text for a place that has room for one line. */
export function oneLine(text: string): string {
  return linesOf(text).join(' ');
}

/**
 * One line that is not too long for its place.
 *
 * @param most number of characters that it may have
 * @returns the text, or its beginning with "…"
 */
export function shortened(text: string, most: number): string {
  const characters = Array.from(oneLine(text));
  return characters.length > most
    ? `${characters.slice(0, most - 1).join('')}…`
    : characters.join('');
}
