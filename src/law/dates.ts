const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The date on which a reference was checked, in words: "November 2026", "20 November 2026". */
export function checkedInWords(checked: string): string {
  const hasDay = checked.length > '2026-11'.length;
  return (hasDay ? DAY : MONTH).format(new Date(`${checked}${hasDay ? '' : '-01'}T00:00:00Z`));
}
