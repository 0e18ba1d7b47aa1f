import { diffArrays } from 'diff';

/** A stretch of a paragraph: words of both sides, or of one. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Numbers such as 3.7, words, marks and spaces, each by itself, so that all of them together are
 * the text to the character.
 */
const TOKEN = /\p{N}+(?:[.,:/]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|[^]/gu;

/**
 * Tokens that may differ before a paragraph counts as another: bounds the time, which grows with
 * the square of it.
 */
const MOST_EDITS = 1000;

/** Unchanged words between two changes that are too few to be read apart. */
const ISLAND = 1;

/**
 * Two paragraphs as one. Capitals and punctuation count: whoever accepts or rejects everything gets
 * exactly one text or the other.
 *
 * @returns pieces of which those that are not added make the first text, and those that are not
 *   removed the second; the whole of both where they have too little in common
 */
export function piecesOf(before: string, after: string): Piece[] {
  if (before === after) return some([{ kind: 'same', text: before }]);
  const changes = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_EDITS });
  if (!changes) return some(change(before, after));
  const pieces = changes.map(({ added, removed, value }): Piece => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    return { kind, text: value.join('') };
  });
  return some(joined(pieces));
}

/** A text as tokens that joined are the text. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** How many words are in a text. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/**
 * Changes with hardly a word between them as one change: first all that went, then all that came.
 */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let [removed, added] = ['', ''];
  pieces.forEach((piece, at) => {
    if (piece.kind === 'same' && !isIsland(pieces, at)) {
      out.push(...change(removed, added), piece);
      [removed, added] = ['', ''];
    } else {
      if (piece.kind !== 'added') removed += piece.text;
      if (piece.kind !== 'removed') added += piece.text;
    }
  });
  return [...out, ...change(removed, added)];
}

function isIsland(pieces: readonly Piece[], at: number): boolean {
  const isInside = at > 0 && at < pieces.length - 1;
  return isInside && wordCount(pieces[at]?.text ?? '') <= ISLAND;
}

function change(removed: string, added: string): Piece[] {
  return [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
}

function some(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ text }) => text !== '');
}
