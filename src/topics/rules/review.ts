import type { Position as Place, Problem } from '../../report/problem.ts';
import type { Topic } from '../schema.ts';

/** The topic on which policies are compared by the time between their reviews. */
const REVIEW = 'review';
const MONTHS_IN = { months: 1, years: 12, hours: null } as const;

/** What the rule needs to know of a policy. */
export interface ReviewedPolicy {
  readonly slug: string;
  readonly path: string;
  /**
   * The months between reviews that its front matter gives, null for no period, and where; null
   * where it could not be read.
   */
  readonly review: (Place & { readonly months: number | null }) | null;
}

/**
 * The position of a policy on its review has the figure that its front matter gives, or neither has
 * one. Nothing is said where no position of the topic has a figure.
 *
 * @param topics with what each policy says on them
 * @returns a problem for each policy where the two differ, at its front matter
 */
export function reviewProblems(
  topics: readonly Pick<Topic, 'id' | 'positions' | 'policies'>[],
  policies: readonly ReviewedPolicy[],
): Problem[] {
  const topic = topics.find((one) => one.id === REVIEW);
  if (!topic?.positions.some(({ figure }) => figure)) return [];
  return policies.flatMap(({ slug, path, review }) => {
    const stance = topic.policies[slug];
    const position = topic.positions.find((one) => one.id === stance?.position);
    if (!position || !review) return [];
    const unit = position.figure ? MONTHS_IN[position.figure.unit] : null;
    const months = position.figure && unit !== null ? position.figure.value * unit : null;
    if (months === review.months) return [];
    return [
      {
        rule: 'review-figure',
        file: path,
        line: review.line,
        column: review.column,
        message: `reviewMonths gives ${inWords(review.months)}, and on the topic ${REVIEW} the policy takes "${position.label}", which has ${inWords(months)}.`,
        fix: 'See which of the two the clause says, and correct the other.',
      },
    ];
  });
}

function inWords(months: number | null): string {
  return months === null ? 'no period' : `${months} months`;
}
