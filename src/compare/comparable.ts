/** A text as it is compared, and where each of its characters is in the text itself. */
export interface Comparable {
  readonly plain: string;
  /** The place in the text of the character at a place in `plain`. */
  readonly sourceOf: (at: number) => number;
}

/** Texts of these characters alone are compared as they are. */
const NEEDS_NOTHING = /^[\n\t\x20-\x7e£€‘’“”–—]*$/;

/**
 * Soft hyphens, zero-width spaces, word joiners, marks of direction and the like: nobody sees them.
 */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

const MARK = /\p{M}/u;

/**
 * These would change what is said: 10² is not 102, and a trade mark is no part of the name before
 * it.
 */
const KEPT = /[\p{No}™℠]/u;

/**
 * Brings a text into the form in which texts are compared: without characters that nobody sees, and
 * in one way of writing the same letters (Unicode's NFKC), so that ligatures, accents apart from
 * their letters, full-width digits and hard spaces make no difference.
 */
export function comparable(text: string): Comparable {
  if (NEEDS_NOTHING.test(text)) return { plain: text, sourceOf: (at) => at };
  let plain = '';
  const sources: number[] = [];
  for (const { letter, at } of lettersOf(text)) {
    const written = KEPT.test(letter) ? letter : letter.normalize('NFKC');
    plain += written;
    for (let index = 0; index < written.length; index++) sources.push(at);
  }
  return { plain, sourceOf: (at) => sources[at] ?? text.length };
}

/** Letters with the marks that belong to them. */
function lettersOf(text: string): { letter: string; at: number }[] {
  const letters: { letter: string; at: number }[] = [];
  let at = 0;
  for (const character of text) {
    const last = letters.at(-1);
    if (last && MARK.test(character) && !UNSEEN.test(character)) last.letter += character;
    else if (!UNSEEN.test(character)) letters.push({ letter: character, at });
    at += character.length;
  }
  return letters;
}
