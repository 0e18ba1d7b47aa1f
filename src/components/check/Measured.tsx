interface Share {
  readonly right: number;
  readonly of: number;
  readonly percent: number;
}

/**
 * Figures of a run over the published policies, each treated as unknown and compared with those
 * that are not versions of it.
 */
export interface MeasuredFigures {
  readonly policies: number;
  /** How much of what was called covered was covered. */
  readonly covered: Share;
  /** How often the deciding clause of what was covered was among the three shown. */
  readonly decidingShown: Share;
  /** How much of that on which nothing close was found is really silent. */
  readonly nothingCloseSilent: Share;
}

/** How far the bands are to be trusted. */
export function Measured({ figures }: { readonly figures: MeasuredFigures }) {
  const { policies, covered, decidingShown, nothingCloseSilent } = figures;
  return (
    <>
      <p>
        A program compares each clause of your document with the clauses in which published policies
        answer these questions. Open a question to see what it found, and say what is right: your
        answers are kept, and the report becomes yours.
      </p>
      <details class="fold">
        <summary>How far to trust it</summary>
        <p>
          We tried this on each of the {policies} published policies as if nobody had read it,
          against the others, leaving out any that shares its text:
        </p>
        <ul>
          <li>What the program called “seems covered” was covered {inWords(covered)}.</li>
          <li>
            Where it showed clauses for a question that the policy answers, a clause that decides
            the answer was among the three {inWords(decidingShown)}.
          </li>
          <li>
            Where it found nothing close, the policy did say nothing {inWords(nothingCloseSilent)}.
            That is why only you can say that your policy says nothing.
          </li>
        </ul>
        <p>
          With so few policies, these figures are a guide and not a promise; in a policy of a few
          sentences they may be worse. Policies are read in English only.
        </p>
      </details>
    </>
  );
}

function inWords({ right, of, percent }: Share): string {
  return `${right} times out of ${of} (${percent}%)`;
}
