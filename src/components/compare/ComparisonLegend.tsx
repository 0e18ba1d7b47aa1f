import type { Shown } from './shown.ts';

/** What the marks mean. */
export function ComparisonLegend({ shown: { a, b } }: { readonly shown: Shown }) {
  return (
    <div class="legend-box">
      <ul>
        <li>
          <del>struck through</del> only in {a.shortName}
        </li>
        <li>
          <ins>underlined</ins> only in {b.shortName}
        </li>
        <li>
          <span class="naming">dotted</span> a difference of naming: the same people or body under
          each policy’s own name
        </li>
      </ul>
      <p>
        Clauses on the same matter that are too unlike for a word by word comparison stand side by
        side without marks. Capitals, punctuation and spacing are not compared. Whom words such as
        “staff” cover differs too: see the topic “Who is covered”.
      </p>
      <p class="screen-only">
        Press <kbd>n</kbd> for the next difference of substance, <kbd>p</kbd> for the one before.
      </p>
    </div>
  );
}
