import type { Inline } from '../../../adopt/fill.ts';

/** Text of a clause with its details, blanks and references. */
export function Inlines({ pieces }: { readonly pieces: readonly Inline[] }) {
  return pieces.map((piece, index) => {
    if (piece.kind === 'text') return piece.text;
    if (piece.kind === 'see')
      return <Reference key={index} topic={piece.topic} number={piece.number} />;
    // What was typed may run from right to left: it must not turn the words around it.
    return piece.value ? (
      <bdi key={index}>{piece.value}</bdi>
    ) : (
      <Blank key={index} label={piece.label} />
    );
  });
}

function Reference({ topic, number }: { readonly topic: string; readonly number: string }) {
  return (
    <>
      {' '}
      (see <a href={`#clause-${topic}`}>clause {number}</a>)
    </>
  );
}

/** A blank to fill in, on the page or by hand. */
export function Blank({ label }: { readonly label: string }) {
  return <mark class="blank">[{label}]</mark>;
}
