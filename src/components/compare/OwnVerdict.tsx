import { fewPair, isCloseMatch } from '../../check/report.ts';
import type { ComparisonSummary } from '../../compare/index.ts';
import { clausePath } from '../../site/urls.ts';
import type { Shown, ShownTopic } from './shown.ts';

export interface OwnVerdictProps {
  readonly shown: Shown;
  readonly summary: ComparisonSummary<ShownTopic>;
}

/**
 * What a comparison with a document of the reader's own comes to. Nothing is said of positions,
 * since only a program has read it.
 */
export function OwnVerdict({ shown: { a, b }, summary }: OwnVerdictProps) {
  const [own, other] = a.own ? [a, b] : [b, a];
  const pairing = { paired: summary.paired[a.own ? 'a' : 'b'], of: own.clauses.length };
  return (
    <>
      <p class="lead">
        {isCloseMatch(pairing)
          ? `Of ${pairing.of} clauses of ${own.shortName}, ${pairing.paired} pair with clauses of ${other.shortName}.`
          : `${own.shortName} shares few words with ${other.shortName}: ${fewPair(pairing)}. So the questions come first, with what each seems to say.`}
      </p>
      <p class="notice">
        {a.own && b.own ? 'Both documents were' : `${own.shortName} was`} read by a program in this
        browser, so nothing is said of which is stricter. <a href={clausePath(own)}>The report</a>{' '}
        says what the program found; you can correct it there.
      </p>
    </>
  );
}
