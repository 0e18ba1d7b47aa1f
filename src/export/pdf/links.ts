import type { Element, Kit, Reference } from './kit.ts';
import type { Layout } from './layout.ts';
import { MARGIN, PAGE } from './look.ts';
import type { Mark } from './marks.ts';

/** Where a link leads. */
export interface Target {
  readonly page: Reference;
  readonly y: number;
}

/**
 * Where a place of the document is. Leaves its page at hand.
 *
 * @returns null if the document has no such place
 */
export function targetOf(place: string, { pages }: Layout, kit: Kit): Target | null {
  const at = pages.findIndex(({ places }) => places.has(place));
  if (at < 0) return null;
  kit.switchToPage(at);
  return { page: kit.page.dictionary, y: pages[at]?.places.get(place) ?? 0 };
}

/**
 * Lays a link over its words, as large as they are, on the page at hand.
 *
 * @param link the element of the words, which takes the link in
 */
export function annotate(
  group: readonly Mark[],
  { page, y }: Target,
  link: Element,
  kit: Kit,
): void {
  const fragments = group.flatMap(({ what, ...at }) => ('run' in what ? [{ ...at, what }] : []));
  const left = Math.min(...fragments.map(({ x }) => x));
  const right = Math.max(...fragments.map(({ x, what }) => x + what.width));
  const top = Math.min(...fragments.map(({ y: base, what }) => base - what.run.style.size));
  const foot = Math.max(...fragments.map(({ y: base, what }) => base + what.run.style.size * 0.3));
  const words = fragments
    .map(({ what }) => what.text)
    .join('')
    .trim();
  kit.annotate(left, top, right - left, foot - top, {
    Subtype: 'Link',
    // pdfkit tells strings from names by their being objects.
    Contents: new String(words),
    Dest: [page, 'XYZ', 0, PAGE.height - MARGIN.top - y + ABOVE, null],
    structParent: link,
  });
}

/** What is seen above a place to which one is led. */
const ABOVE = 12;
