import { isCloseMatch } from '../../check/report.ts';
import type { ComparisonSummary } from '../../compare/index.ts';
import { clausePath } from '../../site/urls.ts';
import type { Shown, ShownTopic } from './shown.ts';

export interface OwnVerdictProps {
  readonly shown: Shown;
  readonly summary: ComparisonSummary<ShownTopic>;
}

/** What a comparison with a document of the reader's own comes to. Of positions nothing is said: only a program has read it. */
export function OwnVerdict({ shown: { a, b }, summary: { counts } }: OwnVerdictProps) {
  const [own, other] = a.own ? [a, b] : [b, a];
  const paired = counts.same + counts.naming + counts.changed;
  const isFar = !isCloseMatch({ paired, of: own.clauses.length });
  return (
    <>
      <p class="lead">
        {isFar
          ? `${own.shortName} is worded unlike ${other.shortName}: fewer than a tenth of its clauses pair. So the questions come first, with what each seems to say.`
          : `Of ${own.clauses.length} clauses of ${own.shortName}, ${paired} pair with clauses of ${other.shortName}.`}
      </p>
      <p class="notice">
        {a.own && b.own ? 'Both documents were' : `${own.shortName} was`} read by a program in this
        browser, so nothing is said of which is stricter. <a href={clausePath(own)}>The report</a>{' '}
        says what the program found; you can correct it there.
      </p>
    </>
  );
}
