/** A year as part of a pattern, and months that may stand before it. */
export const YEAR = String.raw`(?:1[89]|20)\d\d`;
const YEARS = String.raw`${YEAR}(?:(?:, and |, | and | & | or |\/)${YEAR})*`;
const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|ober)?';

/** A short form in brackets that stands between a name and its year: "Data Protection Act (DPA) 2018". */
const SHORT_FORM = String.raw`(?:\s?\([“‘"']?(?:the )?[A-Za-z ]{2,12}[”’"']?\))?`;

/** What goes on after the title of guidance before its date: ": for schools and colleges", "for those working with children". */
const SUBTITLE = String.raw`(?:\s?[:–—-]|,)?(?: [a-z][a-z'’-]*| DfE| England| Wales){0,16}`;

/** What may stand in a bracket before a date of guidance: "(the 2023 edition)", "(last updated in September 2023)". */
const LEAD_IN = '(?:[a-z]+ ){0,3}';

/** A date after a name: " 2019", ", 2019", " (September 2019)", " (DfE, 2019)", " 1952 and 1996". */
const dateWith = (leadIn: string) =>
  String.raw`[’”"']?,?\s?(?:[(\[]${leadIn})?(?:DfE,? |HM Government,? )?(?:\d\d? )?(?:${MONTH}\.?,? )?(?<years>${YEARS})(?!\d)[)\]]?`;

const AFTER_NAME = new RegExp(`${SHORT_FORM}(?: of)?${dateWith('')}`, 'y');
const AFTER_TITLE = new RegExp(`${SHORT_FORM}${SUBTITLE}${SHORT_FORM}${dateWith(LEAD_IN)}`, 'y');

/** A year that stands before a title and is said of it: "the 2023 edition of". */
const BEFORE_TITLE = new RegExp(
  String.raw`${YEAR}\)?\s(?:(?:edition|version|update) of )?(?:the )?["'“‘]?$`,
);
const NEARBY = 40;

/** Whether a title has a year right before it. */
export function hasYearBefore(text: string, from: number): boolean {
  return BEFORE_TITLE.test(text.slice(Math.max(0, from - NEARBY), from));
}

/** The years that a name has, and where the words end that give them. */
export interface DateFound {
  readonly years: readonly string[];
  readonly to: number;
}

/**
 * Reads the date that stands after a name.
 *
 * @param at where the name ends
 * @param mayHaveSubtitle whether words may stand between them, as after the title of guidance
 * @returns null where there is none
 */
export function dateAt(text: string, at: number, mayHaveSubtitle = false): DateFound | null {
  const pattern = mayHaveSubtitle ? AFTER_TITLE : AFTER_NAME;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const years = match?.groups?.['years']?.match(/\d{4}/g);
  return match && years ? { years, to: at + match[0].length } : null;
}
