/** Every word of the lines, in lower case, hyphens kept. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line) =>
      // The last word may be cut, and the first may be what was cut off.
      (line.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []).slice(1, -1),
    ),
  );
}

/**
 * Joins the lines of a paragraph. A hyphen at the end of a line stays where it belongs to the word, and goes where the document has the
 * word elsewhere without it.
 *
 * @param words of the whole document
 */
export function joinWords(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.reduce((all, line) => {
    const before = /([\p{L}’'-]+)-$/u.exec(all)?.[1];
    const after = /^[\p{Ll}][\p{L}’'-]*/u.exec(line)?.[0];
    if (before === undefined || after === undefined) return `${all} ${line}`;
    const whole = `${before}${after}`.toLowerCase();
    const hyphened = `${before}-${after}`.toLowerCase();
    const cut = words.has(whole) && !words.has(hyphened);
    return (cut ? all.slice(0, -1) : all) + line;
  });
}
