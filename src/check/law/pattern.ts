/** A year as part of a pattern, and months that may stand before it. */
export const YEAR = String.raw`(?:1[89]|20)\d\d`;
const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|ober)?';

/** No word goes on across this place. */
export const STARTS = String.raw`(?<![\p{L}\p{N}])`;
export const ENDS = String.raw`(?![\p{L}\p{N}])`;

/** A short form in brackets that stands between a name and its year: "Data Protection Act (DPA) 2018". */
export const SHORT_FORM = String.raw`(?:\s?\([“‘"']?(?:the )?[\p{L} ]{2,12}[”’"']?\))?`;

/** What goes on after the title of guidance before its date: ": for schools and colleges", "for those working with children". */
const SUBTITLE = String.raw`(?:\s?[:–—-]|,)?(?: \p{Ll}[\p{Ll}'’-]*| DfE| England| Wales){0,16}`;

/** A date after a name: " 2019", ", 2019", " (September 2019)", " (DfE, 2019)". */
export function dateAfter(year: string): string {
  return String.raw`,?\s?[(\[]?(?:DfE,? |HM Government,? )?(?:\d\d? )?(?:${MONTH}\.?,? )?${year}(?!\d)[)\]]?`;
}

/** What may stand between the title of guidance and its date. */
export const BEFORE_DATE = `${SHORT_FORM}${SUBTITLE}${SHORT_FORM}`;

/** How marks within a name may be written. */
const MARKS: Readonly<Record<string, string>> = {
  ',': ',?',
  '-': String.raw`[\s‐‑–-]*`,
  ...marksOf(`'‘’`, `['‘’]?`),
  ...marksOf('"“”', `["“”'‘’]?`),
  ...Object.fromEntries(Array.from('.*+?^${}()|[]\\/', (mark) => [mark, `\\${mark}`])),
};

function marksOf(marks: string, pattern: string): Record<string, string> {
  return Object.fromEntries(Array.from(marks, (mark) => [mark, pattern]));
}

/** As a pattern, the words of a name however they are spaced, hyphenated and quoted, with or without commas and apostrophes. */
export function wordsPattern(name: string): string {
  return joined(name, (letter) => letter);
}

function joined(name: string, letterPattern: (letter: string) => string): string {
  return name
    .split(/\s+/u)
    .map((word) => {
      const pattern = Array.from(word, (one) => MARKS[one] ?? letterPattern(one)).join('');
      return word === 'and' ? `(?:${pattern}|&)` : pattern;
    })
    .join(String.raw`[\s‐‑–-]{1,3}`);
}

/** The same in whatever capitals. The flag for it would take the small letters of a subtitle for capitals too. */
export function anyCasePattern(name: string): string {
  return joined(name, (letter) => {
    const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
    return small === capital ? letter : `(?:${small}|${capital})`;
  });
}
