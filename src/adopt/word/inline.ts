import { NumberedItemReference, NumberedItemReferenceFormat, type ParagraphChild } from 'docx';
import type { DocumentClause, PolicyDocument } from '../assemble.ts';
import type { Inline } from '../fill.ts';
import { missing, runs } from './runs.ts';
import { linesOf } from './text.ts';

/** Name of the bookmark on the heading of each clause, by the clause's id. */
export type Bookmarks = ReadonlyMap<string, string>;

/** The bookmarks of a policy. Word allows few characters in their names, so they are counted. */
export function bookmarksOf(document: PolicyDocument): Bookmarks {
  return new Map(clausesOf(document).map(({ id }, index) => [id, clauseBookmark(index)]));
}

/** @param index place of the clause among all clauses, from 0 */
export function clauseBookmark(index: number): string {
  return `_RefClause${index + 1}`;
}

/** All clauses of a policy in order. */
export function clausesOf({ sections }: PolicyDocument): DocumentClause[] {
  return sections.flatMap((section) => section.clauses);
}

/** The number of a clause as a field that follows when clauses are moved; the number as it is where there is no such clause. */
export function clauseNumber(id: string, number: string, bookmarks: Bookmarks): ParagraphChild[] {
  const name = bookmarks.get(id);
  if (name === undefined) return runs(number);
  const format = { referenceFormat: NumberedItemReferenceFormat.RELATIVE };
  return [new NumberedItemReference(name, number, format)];
}

/**
 * The text of a clause or a bullet, ready for Word.
 *
 * @returns the children of each paragraph: a line that was typed is one. Details that are missing are highlighted
 */
export function paragraphsOf(pieces: readonly Inline[], bookmarks: Bookmarks): ParagraphChild[][] {
  const paragraphs: ParagraphChild[][] = [[]];
  for (const piece of pieces) {
    const [first = [], ...more] = linesOfPiece(piece, bookmarks);
    paragraphs.at(-1)?.push(...first);
    paragraphs.push(...more);
  }
  return paragraphs.filter((children) => children.length > 0);
}

function linesOfPiece(piece: Inline, bookmarks: Bookmarks): ParagraphChild[][] {
  if (piece.kind === 'text') return piece.text.split(/\r\n?|\n/).map((line) => runs(line));
  if (piece.kind === 'detail') {
    const value = linesOf(piece.value).join(', ');
    return [value ? runs(value) : missing(piece.label)];
  }
  const number = clauseNumber(piece.topic, piece.number, bookmarks);
  return [[...runs(' (see clause '), ...number, ...runs(')')]];
}
