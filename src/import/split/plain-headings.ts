import type { MarkedLine, Neighbours } from './line.ts';
import { isControlHeading, isSignature } from './signatures.ts';
import { isAppendix, isOpen, isSectionWord } from './titles.ts';
import { beginsSmall, isCapitals, isEnded, leadsIn, saysSomething, wordCount } from './words.ts';

/** No heading that nothing marks out is longer than this. */
const MOST_PLAIN_WORDS = 12;

/** What heads a list of names is no longer than this: it may itself be a name. */
const MOST_LISTED_WORDS = 5;

/**
 * Whether a line without number and style heads a section: it is in capitals or bold, calls itself
 * one, or looks like a title.
 */
export function isUnnumberedHeading(line: MarkedLine, near: Neighbours): boolean {
  const { rest, label, kind } = line;
  if (label !== null || kind === 'list') return false;
  if (isSignature(rest)) return isControlHeading(rest);
  if (isAppendix(rest)) return isOpen(rest);
  return (
    near.after !== undefined &&
    (line.bold ? isBoldTitle(rest, near) : isMarkedOutOrPlain(line, near))
  );
}

function isMarkedOutOrPlain(line: MarkedLine, near: Neighbours): boolean {
  return isOpen(line.rest) && (isMarkedOut(line.rest) || isPlainTitle(line, near));
}

/** In capitals, or called a section. */
function isMarkedOut(text: string): boolean {
  if (isCapitals(text)) return wordCount(text) <= 14;
  return isSectionWord(text);
}

function isBoldTitle(text: string, { after }: Neighbours): boolean {
  if (after === undefined) return false;
  if (isOpen(text)) return !(saysSomething(text) && after.mark?.kind === 'bullet');
  return (
    leadsIn(text) &&
    wordCount(text) <= 6 &&
    !saysSomething(text) &&
    after.mark === null &&
    isEnded(after.text)
  );
}

/**
 * A short line in plain letters above a sentence, a clause or a list; not one among other short
 * lines.
 */
function isPlainTitle({ rest, amongStyled }: MarkedLine, { before, after }: Neighbours): boolean {
  if (amongStyled || after === undefined || !looksLikeTitle(rest)) return false;
  // Under "Read this with:" it is itself a name.
  const isListed = before !== undefined && leadsIn(before.text);
  const headsNames = namesList(rest) && isShortLine(after) && !isListed;
  if (isShortLine(before)) return headsNames && ANNOUNCES.test(rest);
  return headsNames || standsUnderHeading(after);
}

function looksLikeTitle(text: string): boolean {
  if (wordCount(text) > MOST_PLAIN_WORDS || saysSomething(text) || LAW_AND_MORE.test(text)) {
    return false;
  }
  return /^["'‘“]?\p{Lu}/u.test(text) && !/;|\s\|\s|[,–-]$/.test(text);
}

/**
 * The two cells of a row that a reader of the format could not separate: "Equality Act 2010
 * Discrimination".
 */
const LAW_AND_MORE = /\b(?:Act|Regulations|Order) \d{4} \p{Lu}/u;

/** What begins the title of a list, even right under another list. */
const ANNOUNCES = /^(?:related|relevant|associated|linked|supporting|further|useful)\b/i;

/**
 * What heads a list of names: "Related documents", "Legislation and guidance", "Useful contacts".
 */
const LISTED =
  /\b(?:documents?|documentation|policies|procedures|legislation|laws|statutes|guidance|reading|references|links|contacts|resources|sources|websites|organisations|appendices|annexes|forms)$/i;

/** Whether a line may head a list of names that nothing marks. */
function namesList(text: string): boolean {
  return LISTED.test(text) && wordCount(text) <= MOST_LISTED_WORDS;
}

function isShortLine(line: MarkedLine | undefined): boolean {
  if (!line || line.kind !== 'para' || line.bold || line.mark !== null) return false;
  if (isCapitals(line.text) || isAppendix(line.text)) return false;
  return !isEnded(line.text) && !beginsSmall(line.text) && wordCount(line.text) <= 8;
}

function standsUnderHeading(line: MarkedLine): boolean {
  if (line.mark !== null)
    return line.mark.kind !== 'bullet' || line.kind === 'list' || wordCount(line.rest) > 3;
  if (isSignature(line.text)) return false;
  return line.kind === 'row' || wordCount(line.text) > 8 || isEnded(line.text);
}
