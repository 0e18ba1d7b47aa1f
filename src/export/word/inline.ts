import { NumberedItemReference, NumberedItemReferenceFormat, type ParagraphChild } from 'docx';
import type { Inline, Paragraph } from '../../adopt/document.ts';
import { SEE } from '../../adopt/fill.ts';
import type { Bookmarks } from './bookmarks.ts';
import { missing, runs } from './runs.ts';

/**
 * The number of a clause as a field that follows when clauses are moved; the number as it is where
 * there is no such clause.
 */
export function clauseNumber(
  id: string,
  number: string,
  { clauses }: Pick<Bookmarks, 'clauses'>,
): ParagraphChild[] {
  const name = clauses.get(id);
  if (name === undefined) return runs(number);
  const format = { referenceFormat: NumberedItemReferenceFormat.RELATIVE };
  return [new NumberedItemReference(name, number, format)];
}

/** A paragraph's words, ready for Word: details that are missing are highlighted. */
export function wordsOf(
  pieces: Paragraph,
  bookmarks: Pick<Bookmarks, 'clauses'>,
): ParagraphChild[] {
  return pieces.flatMap((piece) => pieceOf(piece, bookmarks));
}

function pieceOf(piece: Inline, bookmarks: Pick<Bookmarks, 'clauses'>): ParagraphChild[] {
  switch (piece.kind) {
    case 'text':
      return runs(piece.text);
    case 'filled':
      return runs(piece.value);
    case 'blank':
      return missing(piece.label);
    case 'see':
      return [
        ...runs(`${SEE.before}${SEE.noun}`),
        ...clauseNumber(piece.topic, piece.number, bookmarks),
        ...runs(SEE.after),
      ];
  }
}
