import type { Inline, Paragraph } from '../../../adopt/document.ts';
import { SEE } from '../../../adopt/fill.ts';

/** Text of a clause with its details, blanks and references. */
export function Inlines({ pieces }: { readonly pieces: Paragraph }) {
  return pieces.map((piece, index) =>
    piece.kind === 'text' ? piece.text : <Piece key={index} piece={piece} />,
  );
}

type PieceProps = { readonly piece: Exclude<Inline, { readonly kind: 'text' }> };

function Piece({ piece }: PieceProps) {
  switch (piece.kind) {
    // What was typed may run from right to left: it must not turn the words around it.
    case 'filled':
      return <bdi>{piece.value}</bdi>;
    case 'blank':
      return <mark class="blank">[{piece.label}]</mark>;
    case 'see':
      return (
        <>
          {SEE.before}
          <a href={`#clause-${piece.topic}`}>{`${SEE.noun}${piece.number}`}</a>
          {SEE.after}
        </>
      );
  }
}
