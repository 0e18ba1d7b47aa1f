import type { LocalProblem } from '../../report/problem.ts';
import { reviewRowOf } from '../facts.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { PolicyReading } from '../policy.ts';

/**
 * The first month in which a policy on social media may have been written: the web was opened to
 * the public in April 1993.
 */
const FIRST = '1993-04';
/** Ten years: no policy that is meant to be reviewed waits longer. */
const LONGEST = 120;
/** Words by which a clause fixes a period. */
const PERIOD =
  /\b(?:annual(?:ly)?|yearly|bi-?annual(?:ly)?|termly|monthly|(?:every|each)\s+(?:\S+\s+){0,2}?(?:terms?|months?|years?))\b/i;

/**
 * The date of the document lies in the past, and the time between reviews is one that a policy may
 * have and that a clause or the document-control table gives.
 *
 * @param today the day of the build; without it nothing is said of what lies ahead
 */
export function dateProblems(reading: PolicyReading, today?: Date): LocalProblem[] {
  const { facts } = reading;
  if (!facts) return [];
  return [...datedProblems(reading, facts, today), ...reviewProblems(reading, facts)];
}

function datedProblems(
  reading: PolicyReading,
  { dated }: FrontMatter,
  today?: Date,
): LocalProblem[] {
  if (dated === null) return [];
  const isAhead = today !== undefined && dated > today.toISOString().slice(0, FIRST.length);
  if (dated >= FIRST && !isAhead) return [];
  const message = isAhead
    ? `The document is dated ${dated}, and that month is still to come.`
    : `The document is dated ${dated}, long before there were social media.`;
  const fix =
    'Write the year and month that the document prints, or dated: null where it prints none.';
  return [{ rule: 'dated-range', ...reading.placeOf(['dated']), message, fix }];
}

function reviewProblems(reading: PolicyReading, facts: FrontMatter): LocalProblem[] {
  const { reviewMonths } = facts;
  const words =
    reviewMonths === null
      ? periodUntold(reading, facts)
      : (tooLong(reviewMonths) ?? sourceUntold(reviewMonths, facts));
  if (words === null) return [];
  return [{ rule: 'review-months', ...reading.placeOf(['reviewMonths']), ...words }];
}

type Words = Pick<LocalProblem, 'message' | 'fix'>;

function periodUntold({ clauses }: PolicyReading, { reviewClause }: FrontMatter): Words | null {
  const clause = clauses.find((one) => one.id === reviewClause);
  const [period] = PERIOD.exec(clause?.text ?? '') ?? [];
  if (period === undefined) return null;
  return {
    message: `reviewMonths is null, yet clause ${reviewClause} has "${period}".`,
    fix: 'Write the period in months; or, if these words fix no period for reviews of the policy, name another clause or none.',
  };
}

function tooLong(months: number): Words | null {
  if (months <= LONGEST) return null;
  return {
    message: `${months} months are more than ten years between two reviews.`,
    fix: 'Write the months between reviews that the document gives: 12 for every year.',
  };
}

/** Readers are shown where a figure comes from, so that they can check it. */
function sourceUntold(months: number, facts: FrontMatter): Words | null {
  if (facts.reviewClause !== null || reviewRowOf(facts)) return null;
  return {
    message: `reviewMonths is ${months}, and nothing says where the document gives it.`,
    fix: 'Name the clause in reviewClause, copy the row "Review" of the document-control table into control, or write reviewMonths: null.',
  };
}
