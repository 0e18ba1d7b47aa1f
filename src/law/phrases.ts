/** A place in a text at which a law or guidance seems to be named. */
export interface ActLikePhrase {
  /** The words as they stand, with the capitalised words before them. */
  readonly words: string;
  /** The part that shows it: "Act 2010", "Acts 1952 and 1996", "Regulations", "Guidance". */
  readonly from: number;
  readonly to: number;
  /** How many laws it names: one for each year of "Acts 1952 and 1996". */
  readonly laws: number;
}

const YEAR = String.raw`(?:1[89]|20)\d\d`;
const CORE = new RegExp(
  String.raw`(?<=\p{Lu}\S*[ ,]+)Acts? ${YEAR}(?:(?:, | and | & |, and )${YEAR})*|(?<=\p{Lu}[^\s.!?]* )Acts?\b|\bRegulations\b|\bGuidance\b`,
  'gu',
);

/** The run of capitalised words, and small words between them, that ends a text. */
const NAME_BEFORE = /(?:[\p{Lu}(][^\s.;:,]*(?: -)?(?:,? (?:of|and|the|to|for|from|in))*,? )+$/u;

/**
 * Finds what looks like the name of an Act, of regulations or of guidance: a capitalised name ending in "Act" or "Acts", with its
 * years if it has them, and the words "Regulations" and "Guidance" with a capital.
 *
 * @param text words of a clause
 * @returns the places, in order
 */
export function actLikePhrases(text: string): ActLikePhrase[] {
  return [...text.matchAll(CORE)].map(({ 0: core, index: from }) => {
    const name = NAME_BEFORE.exec(text.slice(0, from))?.[0].replace(/^\(/, '') ?? '';
    const years = core.match(/\d{4}/g)?.length ?? 0;
    return { words: name + core, from, to: from + core.length, laws: Math.max(1, years) };
  });
}
