import { PHRASE_KINDS } from './phrase-kinds.ts';

/** A place in a text at which a law or guidance seems to be named. */
export interface ActLikePhrase {
  /** The words as they stand, with the capitalised words before them. */
  readonly words: string;
  /**
   * The part that shows it: "Act 2010", "Acts 1952 and 1996", "Regulations", "Guidance", "SI
   * 2018/356".
   */
  readonly from: number;
  readonly to: number;
  /** How many laws it names: one for each year of "Acts 1952 and 1996". */
  readonly laws: number;
}

interface Found extends ActLikePhrase {
  readonly isSection: boolean;
}

/** The run of capitalised words, and small words between them, that ends a text. */
const NAME_BEFORE = /(?:[\p{Lu}(][^\s.;:,]*(?: -)?(?:,? (?:of|and|the|to|for|from|in))*,? )+$/u;

/**
 * Finds what looks like the name of a law or of guidance, in full or in one of its short forms.
 * That is a capitalised name ending in "Act", "Acts" or "Order" with its years, "the 2018 Act",
 * "DPA 2018", "UK GDPR", "SI 2018/356", "Regulation (EU) 2016/679", "s.10", and the words
 * "Regulations" and "Guidance" with a capital.
 *
 * @param text words of a clause
 * @returns the places, in order; a section together with the law that is named beside it is one
 *   place, that of the law
 */
export function actLikePhrases(text: string): ActLikePhrase[] {
  const found = PHRASE_KINDS.flatMap(({ pattern, hasName, isSection }) =>
    Array.from(text.matchAll(pattern), ({ 0: core, index: from }): Found => {
      const name = hasName ? nameBefore(text.slice(0, from)) : '';
      const laws = Math.max(1, core.match(YEARS)?.length ?? 0);
      return { words: name + core, from, to: from + core.length, laws, isSection };
    }),
  );
  const apart = withoutOverlaps(found);
  return apart
    .filter((one) => !one.isSection || !apart.some((other) => isBeside(text, one, other)))
    .map(({ words, from, to, laws }) => ({ words, from, to, laws }));
}

/** The years of "Acts 1952 and 1996", but not the number of "SI 2018/1950". */
const YEARS = /(?<!\/)\b\d{4}\b/g;

function nameBefore(text: string): string {
  return NAME_BEFORE.exec(text)?.[0].replace(/^\(/, '') ?? '';
}

/** The longest of the places that overlap: "Act 2018" is also "Act". */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept.some((other) => other.from < one.to && other.to > one.from)) kept.push(one);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

/** Whether a section is of the law that is named right after it or right before it. */
function isBeside(text: string, section: Found, law: Found): boolean {
  if (law.isSection) return false;
  const start = law.to - law.words.length;
  return law.from > section.from
    ? /^\)?,? (?:of )?(?:the )?$/.test(text.slice(section.to, start)) ||
        /^ of $/.test(text.slice(section.to, start))
    : /^[ ,]*\(?$/.test(text.slice(law.to, section.from));
}
