const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/**
 * A path of the site, under its base: `/about/` gives `/side-by-clause/about/` where the site lives
 * there.
 */
export function path(local: string): string {
  return BASE + local.replace(/^\//, '');
}

export function policyPath(slug: string, clause?: string): string {
  return path(`policies/${slug}/`) + (clause === undefined ? '' : `#${clause}`);
}

/**
 * Where a clause is: on the page of its policy or, of a reader's own document, in the report on
 * it.
 *
 * @param clause its id; without one, the page itself
 */
export function clausePath(policy: PolicyPlace, clause?: string): string {
  if (!policy.own) return policyPath(policy.slug, clause);
  return policy.own.address + (clause === undefined ? '' : `#${ownAnchor(clause)}`);
}

/** The parts of a policy that tell where it is read. */
interface PolicyPlace {
  readonly slug: string;
  readonly own?: { readonly address: string };
}

/**
 * Where a clause of a reader's document is in the report: apart from the ids of the page
 * itself.
 */
export function ownAnchor(clause: string): string {
  return `own-${clause}`;
}

/**
 * What each clause of a policy is about and its counterparts: a page, with an anchor for each
 * clause.
 */
export function clausesPath(slug: string, clause?: string): string {
  return path(`policies/${slug}/clauses/`) + (clause === undefined ? '' : `#${clause}`);
}

export function topicPath(id: string): string {
  return path(`topics/${id}/`);
}

export function lawPath(reference?: string): string {
  return path('law/') + (reference === undefined ? '' : `#${reference}`);
}

export function comparePath(slugA: string, slugB: string): string {
  return path(`compare/${slugA}/${slugB}/`);
}
