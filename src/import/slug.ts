const LONGEST = 40;

/**
 * A short name for a section from its heading, as is in ids and addresses.
 *
 * @returns small letters and figures with hyphens between them; `section` where the heading has
 * none
 */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  if (/^appendix$/.test(words[0] ?? '')) return appendixSlug(words);
  return fitting(words) || 'section';
}

/** An appendix goes by its letter or number, not by what it holds. */
function appendixSlug(words: readonly string[]): string {
  return words.slice(0, /^(?:\d{1,2}|[a-z])$/.test(words[1] ?? '') ? 2 : 1).join('-');
}

/** As many whole words as fit, from the first. */
function fitting([first = '', ...others]: readonly string[]): string {
  let done = [...first].slice(0, LONGEST).join('');
  for (const word of others) {
    if (done.length + 1 + word.length > LONGEST) break;
    done += `-${word}`;
  }
  return done;
}
