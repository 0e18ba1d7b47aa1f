import type { Line } from './line.ts';

/** Some programs tag every line as a paragraph: then tags are worse than none. */
const TRUSTED_SHARE = 0.8;

/**
 * Takes the tags off all lines where they separate what surely belongs together: a line without a
 * stop at its end, and one in lower case.
 *
 * @param lines in the order of reading
 */
export function withSoundTags(lines: readonly Line[]): readonly Line[] {
  let together = 0;
  let agreed = 0;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (!before || !belongTogether(before, line)) return;
    together += 1;
    if (before.lastTag === line.firstTag) agreed += 1;
  });
  if (agreed >= together * TRUSTED_SHARE) return lines;
  return lines.map((line) => ({ ...line, firstTag: null, lastTag: null }));
}

/** Items of lists may begin in lower case after one without a stop: they are no sign. */
function belongTogether(before: Line, line: Line): boolean {
  if (!before.lastTag || !line.firstTag || before.page !== line.page) return false;
  if (line.firstTag.item !== null || before.right - before.x < line.pageHeight * 0.4) return false;
  return /[\p{Ll},]$/u.test(before.text) && /^\p{Ll}{2}/u.test(line.text);
}
