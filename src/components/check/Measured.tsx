interface Share {
  readonly right: number;
  readonly of: number;
  readonly percent: number;
}

/** Figures of a run over the published policies, each treated as unknown and held against those that are not versions of it. */
export interface MeasuredFigures {
  readonly policies: number;
  /** Of what was called covered, how much was. */
  readonly covered: Share;
  /** Of what was covered, how often the deciding clause was among the three shown. */
  readonly decidingShown: Share;
  /** Of what nothing close was found on, how much is really silent. */
  readonly nothingCloseSilent: Share;
}

/** How far the bands are to be trusted. */
export function Measured({ figures }: { readonly figures: MeasuredFigures }) {
  const { policies, covered, decidingShown, nothingCloseSilent } = figures;
  return (
    <>
      <p>
        A program holds each clause of your document against those by which the published policies
        answer a question. Say what is right: your answers are kept, and the report becomes yours.
      </p>
      <details class="fold">
        <summary>How far to trust it</summary>
        <p>
          We held each of the {policies} published policies against those that are no versions of
          it, as if nobody had read it. What the program called “seems covered” was right{' '}
          {inWords(covered)}. Where it showed clauses for a question that the policy answers, one
          that decides the answer was among the three {inWords(decidingShown)}. Where it found
          nothing close, the policy was really silent {inWords(nothingCloseSilent)}: that is why we
          never call your document silent. With so few policies these are figures to go by, not
          promises.
        </p>
      </details>
    </>
  );
}

function inWords({ right, of, percent }: Share): string {
  return `${right} times of ${of} (${percent} %)`;
}
