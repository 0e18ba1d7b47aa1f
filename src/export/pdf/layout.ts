import type { PolicyDocument } from '../../adopt/document.ts';
import { within, type Tag } from './blocks.ts';
import { closingPart } from './closing.ts';
import { contents, type PageNumbers } from './contents.ts';
import type { Faces } from './faces.ts';
import { paginate, type Page } from './paginate.ts';
import { section } from './sections.ts';
import { titlePage } from './title-page.ts';

/** A document that has its places: what is read out, and what is where. */
export interface Layout {
  readonly root: Tag;
  readonly pages: readonly Page[];
  readonly numbers: PageNumbers;
}

/**
 * Laid out twice: on which pages the parts begin is known only after the first time. Their numbers
 * take no room that was not kept for them.
 */
export function layOut(document: PolicyDocument, faces: Faces): Layout {
  const first = laidOut(document, new Map(), faces);
  return laidOut(document, first.numbers, faces);
}

function laidOut(document: PolicyDocument, known: PageNumbers, faces: Faces): Layout {
  const { sections, closing } = document;
  const { tags, strips } = within({ type: 'Document' }, [
    titlePage(document, faces),
    contents(document, known, faces),
    ...sections.map((one, at) => section(one, at === 0, faces)),
    ...closing.map((part, at) => closingPart(part, sections.length === 0 && at === 0, faces)),
  ]);
  const [root] = tags;
  if (!root) throw new Error('A document has an element that holds all others.');
  const pages = paginate(strips);
  const numbers = new Map(
    pages.flatMap(({ places }, at) => [...places.keys()].map((id) => [id, at + 1])),
  );
  return { root, pages, numbers };
}
