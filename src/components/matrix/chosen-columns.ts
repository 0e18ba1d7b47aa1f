/** What becomes of a choice of columns. */
export type Choice =
  | { readonly kind: 'chosen'; readonly slugs: readonly string[] }
  /** Nothing changes; `words` say why. */
  | { readonly kind: 'refused'; readonly words: string };

/**
 * The columns that an address asks for: each policy once, unknown ones left out, and no more than
 * fit.
 *
 * @param asked the part of the address after the question mark; `p` is what the choice was called
 *   at first, and old links still work
 * @param first the columns where the address asks for none
 */
export function readColumns(
  asked: URLSearchParams,
  names: ReadonlyMap<string, string>,
  first: readonly string[],
  most: number,
): readonly string[] {
  const listed = asked.get('policies') ?? asked.get('p') ?? '';
  const slugs = new Set(listed.split(',').filter((slug) => names.has(slug)));
  return slugs.size > 0 ? [...slugs].slice(0, most) : first;
}

/** Adds a column at the end. */
export function addColumn(
  slugs: readonly string[],
  slug: string,
  names: ReadonlyMap<string, string>,
  most: number,
): Choice {
  if (slugs.includes(slug)) return refused(`${names.get(slug)} is shown already.`);
  if (slugs.length >= most) return refused(`${most} policies are shown. Remove one first.`);
  return { kind: 'chosen', slugs: [...slugs, slug] };
}

/** Removes a column, unless it is the last. */
export function removeColumn(slugs: readonly string[], slug: string): Choice {
  const rest = slugs.filter((one) => one !== slug);
  return rest.length > 0
    ? { kind: 'chosen', slugs: rest }
    : refused('One policy at least is shown. Add another first.');
}

function refused(words: string): Choice {
  return { kind: 'refused', words };
}
