import type { Placed, Tag } from './blocks.ts';
import type { Layout } from './layout.ts';
import type { Fragment } from './lines.ts';
import { MARGIN } from './look.ts';

/** A piece of an element, with its place on its page. */
export interface Mark {
  /** Page, from 0. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly what: Fragment | Extract<Placed, { kind: 'picture' }>;
}

/** The pieces of each element, page after page. */
export function marksByTag({ pages }: Layout): Map<Tag, Mark[]> {
  const marks = new Map<Tag, Mark[]>();
  for (const [page, { placed }] of pages.entries()) {
    for (const one of placed) {
      const known = marks.get(one.tag);
      if (known) known.push(...marksOf(one, page));
      else marks.set(one.tag, marksOf(one, page));
    }
  }
  return marks;
}

/** The pieces of what is placed on a page. */
export function marksOf(placed: Placed, page: number): Mark[] {
  const [x, y] = [MARGIN.left + placed.x, MARGIN.top + placed.y];
  if (placed.kind === 'picture') return [{ page, x, y, what: placed }];
  return placed.line.fragments.map((what) => ({ page, x: x + what.x, y, what }));
}
