const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn)(?: term)?';

/** "12 May 2024", "May 2024", "12/05/24", "2024-25", for a pattern that ignores capitals. */
export const DAY = `(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH},? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|${MONTH} \\d{1,2},? \\d{4}|\\d{4}[-/–]\\d{2,4})`;

const DATE = new RegExp(`^${DAY}\\.?$`, 'i');

const WITHIN = new RegExp(DAY, 'i');

/** Whether it is a date and nothing else. */
export function isDate(text: string): boolean {
  return DATE.test(text);
}

/** Whether it names a date. */
export function hasDate(text: string): boolean {
  return WITHIN.test(text);
}
