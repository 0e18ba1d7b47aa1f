import type { Inline, Paragraph } from '../../adopt/document.ts';
import { SEE } from '../../adopt/fill.ts';
import type { Run } from './lines.ts';
import type { TextStyle } from './look.ts';

/** Place of a clause in the document, to which links lead. */
export function clausePlace(id: string): string {
  return `clause-${id}`;
}

/** Place of a section or of what comes after the last one. */
export function partPlace(id: string): string {
  return `section-${id}`;
}

/** A text that looks the same throughout; none for no text. */
export function plain(text: string, style: TextStyle): Run[] {
  return text === '' ? [] : [{ text, style }];
}

/** A few words that lead to a place in the document and stay on one line. */
export function link(text: string, to: string, style: TextStyle): Run {
  return { text, style, to, isWhole: true };
}

/** A paragraph's words: details that are missing are marked, references are links. */
export function wordsOf(pieces: Paragraph, style: TextStyle): Run[] {
  return pieces.flatMap((piece) => pieceOf(piece, style));
}

function pieceOf(piece: Inline, style: TextStyle): Run[] {
  switch (piece.kind) {
    case 'text':
      return plain(piece.text, style);
    case 'filled':
      return plain(piece.value, style);
    case 'blank':
      return [{ text: `[${piece.label}]`, style, mark: 'blank' }];
    case 'see':
      return [
        { text: SEE.before, style },
        link(`${SEE.noun}${piece.number}`, clausePlace(piece.topic), style),
        { text: SEE.after, style },
      ];
  }
}
