import type { MarkedLine } from './line.ts';
import { beginsSmall, beginsWithin, isCapitals, isEnded } from './words.ts';

/**
 * Joins lines that are one: a title or a sentence that is not ended, and what goes on in small
 * letters on the next line. Pieces of lists are left as they are, since they seldom end in a stop.
 */
export function withWholeSentences(lines: readonly MarkedLine[]): MarkedLine[] {
  const done: MarkedLine[] = [];
  for (const line of lines) {
    const head = done.at(-1);
    if (head && mayGoOn(head) && isRest(line)) {
      const text = `${head.text} ${line.text}`;
      done[done.length - 1] = { ...head, text, rest: `${head.rest} ${line.text}` };
    } else done.push(line);
  }
  return done;
}

/**
 * A line in small letters is itself the rest of something, or a piece of a list that has lost its
 * bullets.
 */
function mayGoOn({ why, kind, bold, mark, text, rest }: MarkedLine): boolean {
  if (why !== null || kind !== 'para' || bold || isEnded(text)) return false;
  if (mark?.kind === 'bullet' || mark?.kind === 'letter') return false;
  return !isCapitals(rest) && !beginsSmall(rest);
}

function isRest({ why, kind, bold, mark, text }: MarkedLine): boolean {
  return why === null && kind === 'para' && !bold && mark === null && beginsWithin(text);
}
