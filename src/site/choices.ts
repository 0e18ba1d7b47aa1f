import { comparePath, path } from './urls.ts';

/** A policy that can be chosen for one side, and the address of the comparison that it leads to. */
export interface Choice {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
}

/** What may be on either side instead, the other side staying as it is. */
export interface Choices {
  readonly a: readonly Choice[];
  readonly b: readonly Choice[];
}

/**
 * What may be on either side of a comparison made in the browser: every policy but the two that
 * do.
 *
 * @param names short names of all policies, by slug
 * @param pair slugs of the two that are compared
 * @param pages addresses of the pairs that have a page of their own
 */
export function choicesAmong(
  names: ReadonlyMap<string, string>,
  { a, b }: { readonly a: string; readonly b: string },
  pages: ReadonlySet<string>,
): Choices {
  const others = [...names].filter(([slug]) => slug !== a && slug !== b);
  const hrefOf = (left: string, right: string) => {
    const page = comparePath(left, right);
    return pages.has(page) ? page : `${path('compare/')}?a=${left}&b=${right}`;
  };
  const choices = (href: (slug: string) => string) =>
    others.map(([slug, name]): Choice => ({ slug, name, href: href(slug) }));
  return { a: choices((slug) => hrefOf(slug, b)), b: choices((slug) => hrefOf(a, slug)) };
}
