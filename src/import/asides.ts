import type { LeftOut } from './blocks.ts';

/**
 * The same words of headers and footers are listed once, though they come on several kinds of page.
 */
export function onceEach(leftOut: readonly LeftOut[]): LeftOut[] {
  const seen = new Set<string>();
  return leftOut.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/**
 * What to say of pictures without a description.
 *
 * @param count how many there are
 */
export function pictureNotes(count: number): string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? 'A picture has no description: any words in it were not read.'
      : `${String(count)} pictures have no description: any words in them were not read.`,
  ];
}
