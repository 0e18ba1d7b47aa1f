import { path } from '../../site/urls.ts';
import type { Shown } from './shown.ts';

/** The heading of a comparison. */
export function ComparisonHead({ shown: { a, b } }: { readonly shown: Shown }) {
  return (
    <>
      <p class="eyebrow">
        <a href={path('compare/')}>Compare two policies</a>
      </p>
      <h1>
        {a.shortName} and {b.shortName}, side by side
      </h1>
    </>
  );
}
