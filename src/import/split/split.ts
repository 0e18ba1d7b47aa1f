import type { LeftOut, ReadDocument } from '../blocks.ts';
import { DEEPEST, type Item } from '../items.ts';
import { classify } from './classify.ts';
import { withoutContents } from './contents.ts';
import type { Draft } from './draft.ts';
import { withoutFurniture } from './furniture.ts';
import type { MarkedLine } from './line.ts';
import { linesOf, markedLines } from './lines.ts';
import { withLoneNumbers } from './lone-numbers.ts';
import { withoutSignatures } from './signed-lines.ts';
import { withoutControl } from './tables.ts';
import { firstOfBody, withoutTitlePage } from './title-page.ts';
import { traitsOf } from './traits.ts';
import { withTypedTables } from './typed-tables.ts';
import { withWholeSentences } from './whole-sentences.ts';

/**
 * Tells of every piece of a document what it is in a policy: heading, clause, item, row, or no part
 * of it and why.
 *
 * @param document as a reader of its format gives it
 * @returns the pieces in their order, and after them what the format itself set apart; every word
 *   of the document is in one of them
 */
export function splitBlocks(document: Pick<ReadDocument, 'blocks' | 'leftOut'>): Item[] {
  const lines = withLoneNumbers(
    withoutContents(withTypedTables(withoutFurniture(linesOf(document.blocks)))),
  );
  const body = withoutSignatures(withoutFrontAndBack(withWholeSentences(markedLines(lines))));
  const drafts = [...classify(body, traitsOf(body)), ...document.leftOut.map(draftOf)];
  return drafts.filter(({ text }) => text !== '').map(itemOf);
}

function itemOf(draft: Draft, index: number): Item {
  return { key: index + 1, ...draft, depth: Math.min(draft.depth, DEEPEST) };
}

function withoutFrontAndBack(lines: readonly MarkedLine[]): MarkedLine[] {
  const first = firstOfBody(lines);
  return withoutTitlePage(withoutControl(lines, first), first);
}

function draftOf({ text, why }: LeftOut): Draft {
  return { role: 'left-out', number: null, text: text.replace(/\s+/g, ' ').trim(), depth: 0, why };
}
