const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day such as 2026-11-20 in words: "20 November 2026". */
export function dayInWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** The date on which a reference was checked, in words: "November 2026", "20 November 2026". */
export function checkedInWords(checked: string): string {
  if (checked.length > '2026-11'.length) return dayInWords(checked);
  return MONTH.format(new Date(`${checked}-01T00:00:00Z`));
}
