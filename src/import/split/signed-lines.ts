import { isHeading } from './headings.ts';
import { leftOut, neighboursOf, type MarkedLine, type Neighbours } from './line.ts';
import { isSignature } from './signatures.ts';
import { isEnded, leadsIn, saysSomething, wordCount } from './words.ts';

/** A name or an office has no more words. */
const MOST_WORDS_OF_NAME = 5;

/**
 * Sets apart lines to be signed, and dates; not those that head a section or lead in to a list. At
 * the end, names under them too.
 */
export function withoutSignatures(lines: readonly MarkedLine[]): MarkedLine[] {
  const end = 1 + lines.findLastIndex((line) => line.why === null && !isName(line));
  let isSigned = false;
  return lines.map((line, index) => {
    if (line.why !== null) return line;
    const isLine = isSignedLine(line, neighboursOf(lines, index));
    isSigned = isLine || (isSigned && index >= end);
    return isSigned ? leftOut(line, 'signature') : line;
  });
}

function isSignedLine(line: MarkedLine, near: Neighbours): boolean {
  if (line.kind !== 'para' || line.mark !== null || !isSignature(line.text)) return false;
  return !isHeading(line, near) && !(leadsIn(line.text) && near.after?.mark != null);
}

/** What may be under "Signed": "J. Example", "Head teacher", a date. */
function isName({ kind, text }: MarkedLine): boolean {
  if (kind !== 'para') return false;
  if (isSignature(text)) return true;
  return wordCount(text) <= MOST_WORDS_OF_NAME && !isEnded(text) && !saysSomething(text);
}
