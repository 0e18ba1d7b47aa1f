/** What ends a line, whichever system or program it was typed on. */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
const LINE_ENDS = new RegExp(LINE_END, 'g');

/**
 * Control characters, halves of pairs and noncharacters: they show nothing, and neither XML nor
 * HTML may hold them.
 */
const UNSHOWN = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** White space in a line; control characters of this kind, such as tabs, part words. */
const SPACE = /\s+/g;

/**
 * Most texts are one clean line already, and every key that is pressed makes the whole policy anew.
 */
const UNCLEAN = /[^\S ]| {2}|^ | $|\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;

/**
 * Typed text as the lines that say something.
 *
 * @returns each line without what shows nothing, and with one space where there was any white space
 */
export function linesOf(text: string): string[] {
  if (!UNCLEAN.test(text)) return text === '' ? [] : [text];
  return text
    .split(LINE_END)
    .map((line) =>
      line.replaceAll(SPACE, ' ').replaceAll(UNSHOWN, '').replaceAll(/ +/g, ' ').trim(),
    )
    .filter((line) => line !== '');
}

/**
 * Typed text for a place that has room for one line: a label, a title, a heading, a role or a name.
 *
 * @returns its lines, as linesOf has them, with spaces between them
 */
export function oneLine(text: string): string {
  return linesOf(text).join(' ');
}

/**
 * A text of this site that was saved, and that somebody else may have changed: one line, without
 * what neither XML nor HTML may hold.
 */
export function savedLine(text: string): string {
  return text.replaceAll(LINE_ENDS, ' ').replaceAll(UNSHOWN, '');
}
