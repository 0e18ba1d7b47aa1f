/** Words on one line; in a row the tabs that separate its cells stay. */
export function onOneLine(text: string, keepsTabs: boolean): string {
  if (!keepsTabs) return text.replace(/\s+/g, ' ').trim();
  const cells = text.split('\t').map((cell) => onOneLine(cell, false));
  return cells.some((cell) => cell !== '') ? cells.join('\t') : '';
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/**
 * Whether it ends as a sentence, a lead-in or a piece of a list does: with a stop, a colon or a
 * semicolon, perhaps in quotation marks.
 */
export function isEnded(text: string): boolean {
  return /[.:;!?…]["'’”)\]]*\s*[-–]?$/u.test(text.slice(-20));
}

/**
 * Whether it leads in to what follows: "Staff must:", as some print it "Staff must: -", and "The
 * steps are as follows".
 */
export function leadsIn(text: string): boolean {
  return /:\s*[-–]?$|\b(?:as follows|the following)$/i.test(text);
}

/** Whether it begins in small letters, as the rest of a sentence does. */
export function beginsSmall(text: string): boolean {
  return /^["'‘“(]?\p{Ll}/u.test(text);
}

/** Whether it begins in small letters, or with a number within a sentence: "2010 and …". */
export function beginsWithin(text: string): boolean {
  return beginsSmall(text) || /^\d[\d ]* \p{Ll}/u.test(text);
}

const VERB =
  /\b(?:is|are|was|were|be|must|should|shall|will|would|may|might|can|cannot|could|has|have|had|do|does|did|applies|apply|covers|sets|aims (?:to|at)|means|agree|agrees|keep|keeps|never|please)\b/i;

/** We ask, they know: no title begins so. */
const SPEAKS = /^(?:we|they|it|there|i)\s+\p{Ll}+\s+\S/iu;

const ASKS = /^(?:what|who|whose|how|when|why|where|which|can|may|do|does|is|are|should|must)\b/i;

/**
 * Whether it says something of somebody, as a sentence does and a title does not: "Aims" and a
 * question may be titles.
 */
export function saysSomething(text: string): boolean {
  const [, ...others] = text.split(' ');
  if (SPEAKS.test(text)) return true;
  return VERB.test(others.join(' ')) && !ASKS.test(text) && !/\?$/.test(text);
}

/** Whether it has a letter, and none that is small. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
