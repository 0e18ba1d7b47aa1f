import type { PolicyDocument } from '../../adopt/document.ts';
import type { Kit } from './kit.ts';
import type { Layout } from './layout.ts';
import { MARGIN, PAGE } from './look.ts';
import { clausePlace, partPlace } from './words.ts';

/** Sections with their clauses, and what comes after the last, for the panel beside the pages. */
export function addOutline({ sections, closing }: PolicyDocument, layout: Layout, kit: Kit): void {
  for (const { id, number, title, clauses } of sections) {
    const item = kit.outline.addItem(`${number} ${title}`, placeOf(partPlace(id), layout));
    for (const clause of clauses) {
      item.addItem(`${clause.number} ${clause.heading}`, placeOf(clausePlace(clause.id), layout));
    }
  }
  for (const { id, title } of closing) {
    kit.outline.addItem(title, placeOf(partPlace(id), layout));
  }
}

/** Where a part begins, with a little of what is above it. */
function placeOf(place: string, { pages }: Layout) {
  const at = Math.max(
    0,
    pages.findIndex(({ places }) => places.has(place)),
  );
  const y = pages[at]?.places.get(place) ?? 0;
  // pdfkit counts from the right side of the page.
  return { pageNumber: at, top: MARGIN.top + y - 12, left: PAGE.width };
}
