import type { LeftOut, ReadDocument } from '../blocks.ts';
import type { Item } from '../items.ts';
import { classify } from './classify.ts';
import { withoutContents } from './contents.ts';
import type { Draft } from './draft.ts';
import { withoutFurniture } from './furniture.ts';
import { isHeading } from './headings.ts';
import { leftOut, neighboursOf, type MarkedLine, type Neighbours } from './line.ts';
import { linesOf, markedLines } from './lines.ts';
import { withLoneNumbers } from './lone-numbers.ts';
import { isSignature } from './signatures.ts';
import { withoutControl } from './tables.ts';
import { firstOfBody, withoutTitlePage } from './title-page.ts';
import { traitsOf } from './traits.ts';
import { leadsIn } from './words.ts';

/**
 * Tells of every piece of a document what it is in a policy: heading, clause, item, row, or no part of it and why.
 *
 * @param document as a reader of its format gives it
 * @returns the pieces in their order, and after them what the format itself set apart; every word of the document is in one of them
 */
export function splitBlocks(document: Pick<ReadDocument, 'blocks' | 'leftOut'>): Item[] {
  const lines = withLoneNumbers(withoutContents(withoutFurniture(linesOf(document.blocks))));
  const body = withoutSignatures(withoutFrontAndBack(markedLines(lines)));
  const drafts = [...classify(body, traitsOf(body)), ...document.leftOut.map(draftOf)];
  return drafts
    .filter(({ text }) => text !== '')
    .map((draft, index) => ({ key: index + 1, ...draft }));
}

function withoutFrontAndBack(lines: readonly MarkedLine[]): MarkedLine[] {
  const first = firstOfBody(lines);
  return withoutTitlePage(withoutControl(lines, first), first);
}

/** Lines to be signed, and dates; not those that head a section or lead in to a list. */
function withoutSignatures(lines: readonly MarkedLine[]): MarkedLine[] {
  return lines.map((line, index) => {
    const mayBe =
      line.why === null && line.kind === 'para' && line.mark === null && isSignature(line.text);
    return mayBe && isNoHeading(line, neighboursOf(lines, index))
      ? leftOut(line, 'signature')
      : line;
  });
}

function isNoHeading(line: MarkedLine, near: Neighbours): boolean {
  return !isHeading(line, near) && !(leadsIn(line.text) && near.after?.mark != null);
}

function draftOf({ text, why }: LeftOut): Draft {
  return { role: 'left-out', number: null, text: text.replace(/\s+/g, ' ').trim(), depth: 0, why };
}
