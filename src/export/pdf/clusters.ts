/** What shows nothing: soft hyphens, joiners and marks of direction. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Spaces of all widths. */
const SPACES = /[^\S \n]/gu;
/** Hyphens that fonts seldom have and that look like the usual one. */
const HYPHENS = /[\u2010\u2011]/g;

/** A character with the marks that are set over and under it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * A text as it can be set: accents joined to their letters, one kind of space, nothing that shows
 * nothing.
 */
export function settable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(UNSEEN, '')
    .replaceAll(SPACES, ' ')
    .replaceAll(HYPHENS, '-');
}

/** The characters of a text, each with its marks. */
export function clustersOf(text: string): string[] {
  return text.match(CLUSTER) ?? [];
}
