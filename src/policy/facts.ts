import type { SourceNote } from './front-matter.ts';
import type { Policy } from './policy.ts';

/** How many words a careful reader reads in a minute; a common figure for plain English. */
const READING_SPEED = 200;

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The printed date in words ("May 2019"), or null where the document prints none. */
export function dateInWords(policy: Pick<Policy, 'dated'>): string | null {
  return policy.dated === null ? null : MONTH.format(new Date(`${policy.dated}-01T00:00:00Z`));
}

/** How often it is reviewed, in words. */
export function reviewInWords(policy: Pick<Policy, 'reviewMonths'>): string {
  const months = policy.reviewMonths;
  if (months === null) return 'No fixed period';
  return months > 12 && months % 12 === 0
    ? `Every ${months / 12} years`
    : `Every ${months === 1 ? 'month' : `${months} months`}`;
}

/** The row of its document-control table on reviews; undefined where there is none. */
export function reviewRowOf({ control }: Pick<Policy, 'control'>) {
  return control?.find((row) => row.label === 'Review');
}

/** Words in its clauses, and minutes to read them, rounded up. */
export function lengthOf(policy: Pick<Policy, 'clauses'>): { words: number; minutes: number } {
  const words = policy.clauses.reduce((sum, clause) => sum + clause.text.split(' ').length, 0);
  return { words, minutes: Math.ceil(words / READING_SPEED) };
}

/**
 * The notes on the source at one place.
 *
 * @param at id of a clause or section; undefined for the notes on the whole document
 */
export function notesAt(policy: Pick<Policy, 'sourceNotes'>, at: string | undefined): SourceNote[] {
  return policy.sourceNotes.filter((note) => note.at === at);
}
