/** A year as part of a pattern, and months that may be before it. */
export const YEAR = String.raw`(?:1[89]|20)\d\d`;
const YEARS = String.raw`${YEAR}(?:(?:, and |, | and | & | or |\/)${YEAR})*`;
const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|ober)?';

/** A name of the register that has a year. */
export const DATED = /^(?<base>.*?),? \(?(?<year>\d{4})\)?$/u;

/**
 * A short form in brackets that is between a name and its year: "Data Protection Act (DPA)
 * 2018".
 */
const SHORT_FORM = String.raw`(?:\s?\([“‘"']?(?:the )?[A-Za-z ]{2,12}[”’"']?\))?`;

/** Who issues guidance, as it is written before a date. */
const ISSUER = '(?:DfE|DFE|HM Government|(?:the )?Department for Education)';

/**
 * Words of the subtitles of guidance. Others begin to say something: "KCSIE every year since 2019"
 * is of no year.
 */
const SUBTITLE_WORD =
  'statutory|non-statutory|guidance|advice|an?|the|guide|to|part|one|all|for|those|who|work|working|with|children|young|people|' +
  'vulnerable|adults|and|schools?|colleges?|staff|england|wales|in education|in educational|settings|inter-agency|multi-agency|' +
  'help|protect|promote|safeguard|their|welfare|of';

/**
 * What goes on after the title of guidance before its date: ": for schools and colleges", "for
 * those working with children".
 */
const SUBTITLE = String.raw`(?:\s?[:|–—-]|,)?(?! and\b)(?: \(?(?:${SUBTITLE_WORD}|${ISSUER})\b\)?,?){0,20}(?:\s?[|–—-])?`;

/**
 * What may be before a date of guidance, most of it in brackets: "(the 2023 edition)", "(last
 * updated in September 2023)".
 */
const LEAD_IN = '(?:(?!since|until|before)[a-z]+ ){0,3}';
const BARE_LEAD_IN =
  '(?:(?:as |last |latest )?(?:updated|revised|published|dated|issued) (?:in )?)?';

/** Years of two figures after a month or an apostrophe: "Sept 23", "’24". */
const SHORT_YEAR = String.raw`(?:(?:${MONTH}\.?,? ['’]?)|['’])(?<short>[12]\d)(?!\d|[/.-]\d|st|nd|rd|th)`;

/**
 * A date after a name, or in the next cell of a table: " 2019", ", 2019", " (September 2019)", "
 * (DfE, 2019)", " 1952 and 1996".
 */
const dateWith = (leadIn: string, bareLeadIn: string) =>
  String.raw`[’”"']?,?\s?(?:[(\[](?:${ISSUER}[,;:]? )?${leadIn}|${bareLeadIn}(?:${ISSUER}[,;:]? )?)` +
  String.raw`(?:(?:\d\d?(?:st|nd|rd|th)? )?(?:${MONTH}\.?,? )?(?<years>${YEARS})(?!\d| Acts?\b)|${SHORT_YEAR})[)\]]?`;

const AFTER_NAME = new RegExp(`${SHORT_FORM}(?: of| \\|)?${dateWith('', '')}`, 'iy');
const AFTER_TITLE = new RegExp(
  `${SHORT_FORM}${SUBTITLE}${SHORT_FORM}${dateWith(LEAD_IN, BARE_LEAD_IN)}`,
  'iy',
);

/** A year that is before a title and is said of it: "the 2023 edition of". */
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
 * Reads the date that is after a name.
 *
 * @param at where the name ends
 * @param mayHaveSubtitle whether words may be between them, as after the title of guidance
 * @returns null where there is none
 */
export function dateAt(text: string, at: number, mayHaveSubtitle = false): DateFound | null {
  const pattern = mayHaveSubtitle ? AFTER_TITLE : AFTER_NAME;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const { years, short } = match.groups ?? {};
  const found = years?.match(/\d{4}/g) ?? (short ? [`20${short}`] : []);
  return { years: found, to: at + match[0].length };
}
