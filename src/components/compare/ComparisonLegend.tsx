import { isRelated } from '../../compare/index.ts';
import type { Shown } from './shown.ts';

/** What the marks mean, in a line; what is and is not compared, on request. */
export function ComparisonLegend({ shown }: { readonly shown: Shown }) {
  const { a, b } = shown;
  return (
    <div class="legend-box">
      <p>
        <del>struck through</del> only in {a.shortName}, <ins>underlined</ins> only in {b.shortName}
        , <span class="naming">dotted</span> the same people or body under each policy’s own name.
      </p>
      <details class="fold">
        <summary>What is compared, and how it is sorted</summary>
        <p>
          {sorting(shown)} Clauses on the same matter that are too unlike for a word by word
          comparison stand side by side without marks. Capitals, punctuation and spacing are not
          compared. “No counterpart found” means that a clause is in no pair; the other policy may
          still cover the matter. Whom words such as “staff” cover differs too: see the topic “Who
          is covered”.
        </p>
      </details>
    </div>
  );
}

function sorting({ a, b, order }: Shown): string {
  if (order === 'topic') return 'Clauses are gathered by topic.';
  return isRelated(a, b)
    ? 'Clauses are in the order of the documents; those that were renumbered, split or merged are beside their counterparts.'
    : `Clauses are in the order of ${a.shortName}.`;
}
