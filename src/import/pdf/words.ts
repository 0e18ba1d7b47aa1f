/** Every word of the lines, in lower case, hyphens kept. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line) =>
      // The last word may be cut, and the first may be what was cut off.
      (line.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []).slice(1, -1),
    ),
  );
}

/** A web address that goes on to the end of a line. */
const ADDRESS = /(?:https?:|www\.)\S*$/i;

/** More of a web address, and no word: "policies/staff.html". */
const MORE_OF_ADDRESS = /^[^\s/]*[^\s/.,;:][/_.=-][^\s/.]/;

/**
 * Joins the lines of a paragraph. A hyphen at the end of a line stays where it belongs to the word,
 * and goes where the document has the word elsewhere without it. After a stroke there is no space.
 *
 * @param words of the whole document
 */
export function joinWords(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.reduce((all, line) => {
    if (isCutAtStroke(all, line)) return all + line;
    const before = /([\p{L}’'-]+)-$/u.exec(all)?.[1];
    const after = /^[\p{Ll}][\p{L}’'-]*/u.exec(line)?.[0];
    if (before === undefined || after === undefined) return `${all} ${line}`;
    const whole = `${before}${after}`.toLowerCase();
    const hyphened = `${before}-${after}`.toLowerCase();
    const cut = words.has(whole) && !words.has(hyphened);
    return (cut ? all.slice(0, -1) : all) + line;
  });
}

/**
 * "IT/" and "equality"; a web address ends in a stroke without being cut there, unless what follows
 * looks like more of it.
 */
function isCutAtStroke(before: string, after: string): boolean {
  if (!/\S\/$/.test(before) || !/^[\p{L}\p{N}]/u.test(after)) return false;
  return !ADDRESS.test(before) || MORE_OF_ADDRESS.test(after);
}
