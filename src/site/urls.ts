const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A path of the site, under its base: `/about/` gives `/side-by-clause/about/` where the site lives there. */
export function path(local: string): string {
  return BASE + local.replace(/^\//, '');
}

export function policyPath(slug: string, clause?: string): string {
  return path(`policies/${slug}/`) + (clause === undefined ? '' : `#${clause}`);
}

/** What each clause of a policy is about and its counterparts: a page, with an anchor for each clause. */
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
