/** How many policies a page shows side by side: nobody can read more columns than these. */
export const MOST_SIDE_BY_SIDE = 6;

/**
 * The policies that pages show side by side, where nobody has chosen others: all while there are
 * few, then the first that have been read.
 *
 * @param policies all of them, in the order in which they are shown: models first
 * @param isRead whether somebody has read in a policy where it is
 */
export function firstPolicies<P extends { readonly slug: string }>(
  policies: readonly P[],
  isRead: (slug: string) => boolean,
): readonly P[] {
  if (policies.length <= MOST_SIDE_BY_SIDE) return policies;
  return policies.filter(({ slug }) => isRead(slug)).slice(0, MOST_SIDE_BY_SIDE);
}
