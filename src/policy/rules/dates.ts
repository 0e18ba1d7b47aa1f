import type { LocalProblem } from '../../report/problem.ts';
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
 * have and that its clause gives.
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
  const { reviewMonths, reviewClause } = facts;
  if (reviewMonths !== null && reviewMonths > LONGEST) {
    const message = `${reviewMonths} months are more than ten years between two reviews.`;
    const fix = 'Write the months between reviews that the document gives: 12 for every year.';
    return [{ rule: 'review-months', ...reading.placeOf(['reviewMonths']), message, fix }];
  }
  const clause = reading.clauses.find((one) => one.id === reviewClause);
  const [period] = PERIOD.exec(clause?.text ?? '') ?? [];
  if (reviewMonths !== null || period === undefined) return [];
  const message = `reviewMonths is null, yet clause ${reviewClause} has "${period}".`;
  const fix =
    'Write the period in months; or, if these words fix no period for reviews of the policy, name another clause or none.';
  return [{ rule: 'review-months', ...reading.placeOf(['reviewMonths']), message, fix }];
}
