import { byOutcome, isRelated, type ComparisonSummary, type Outcome } from '../../compare/index.ts';
import { policyPath } from '../../site/urls.ts';
import type { Shown, ShownTopic } from './shown.ts';
import { OwnVerdict } from './OwnVerdict.tsx';
import { verdictWords, type Sentence } from './verdict-words.ts';

export interface VerdictProps {
  readonly shown: Shown;
  readonly summary: ComparisonSummary<ShownTopic>;
}

/** What the comparison comes to, before anything else. */
export function Verdict({ shown, summary }: VerdictProps) {
  return (
    <section class="verdict" aria-label="In short">
      {shown.a.own || shown.b.own ? (
        <OwnVerdict {...{ shown, summary }} />
      ) : summary.unread.length > 0 ? (
        <Unread {...{ shown, summary }} />
      ) : (
        <p class="lead">
          {verdictWords(shown, summary).map((sentence) => (
            <Words sentence={sentence} />
          ))}
        </p>
      )}
      {isRelated(shown.a, shown.b) && <FirstTopics {...{ shown, summary }} />}
      <p>
        <BasedOn shown={shown} />
        <Clauses {...{ shown, summary }} />
        <OutOfDate shown={shown} />
      </p>
    </section>
  );
}

/** So many topics are named here; all of them are in the table. */
const FIRST = 6;

/**
 * Where clauses lead, the topics on which the two differ are named before them: those on which one
 * is stricter first.
 */
function FirstTopics({ shown, summary: { verdicts } }: VerdictProps) {
  const both = byOutcome(verdicts).filter(([outcome]) => BOTH_SPEAK.includes(outcome));
  return (
    <ul>
      {both
        .flatMap(([, own]) => own)
        .slice(0, FIRST)
        .map(({ topic, outcome, a, b }) => (
          <li>
            <a href={`#on-${topic.id}`}>{topic.title}</a>: {shown.a.shortName} “{a}”,{' '}
            {shown.b.shortName} “{b}”
            {outcome !== 'differ' &&
              `; ${(outcome === 'a-stricter' ? shown.a : shown.b).shortName} is stricter`}
          </li>
        ))}
    </ul>
  );
}

const BOTH_SPEAK: readonly Outcome[] = ['a-stricter', 'b-stricter', 'differ'];

function Words({ sentence }: { readonly sentence: Sentence }) {
  return <>{sentence.map(({ words, href }) => (href ? <a href={href}>{words}</a> : words))} </>;
}

/** Nothing is said of positions that nobody has read: silence would be a claim. */
function Unread({ shown: { a, b }, summary: { unread } }: VerdictProps) {
  const names = [a, b].filter(({ slug }) => unread.includes(slug)).map((one) => one.shortName);
  return (
    <p class="notice">
      Nobody has yet read {names.join(' or ')} for positions on the topics, so the two are compared
      by their words alone.
    </p>
  );
}

/**
 * How the clauses pair. Where neither says that it was made from the other, topics tell more.
 */
function Clauses({ shown: { a, b }, summary: { counts, moved, unread } }: VerdictProps) {
  const isApart = !isRelated(a, b) && unread.length === 0;
  if (isApart) return <>Neither says that it is based on the other, so start with the topics. </>;
  const rows = [
    [counts.same, 'in the same words'],
    [counts.naming, 'the same apart from names'],
    [counts.changed, isRelated(a, b) ? 'reworded' : 'on the same point in other words'],
    [counts['only-a'], `only in ${a.shortName}`],
    [counts['only-b'], `only in ${b.shortName}`],
    [moved, 'moved to another place'],
  ] as const;
  const words = rows.flatMap(([count, is]) => (count > 0 ? `${count} ${is}` : []));
  return (
    <>
      By <a href="#clauses">clauses</a>: {words.join(', ')}.{' '}
    </>
  );
}

/** Which of the two was made from the other. */
function BasedOn({ shown: { a, b } }: Pick<VerdictProps, 'shown'>) {
  if (!isRelated(a, b)) return null;
  const [made, model] = a.basedOn?.policy === b.slug ? [a, b] : [b, a];
  if (made.own) return <>{`${made.shortName} reads like a version of ${model.shortName}. `}</>;
  return (
    <>
      {made.shortName} is based on {model.shortName}.{' '}
    </>
  );
}

/** Where nobody has counted, nothing is said. */
function OutOfDate({ shown: { a, b } }: Pick<VerdictProps, 'shown'>) {
  const known = [a, b].flatMap(({ slug, shortName, named }) =>
    named && named.all > 0 ? [{ slug, shortName, named }] : [],
  );
  if (known.length === 0) return null;
  return (
    <>
      Out of date in whole or in part:{' '}
      {known.map(({ slug, shortName, named: { all, outOfDate } }, index) => (
        <>
          {index > 0 && ', and '}
          <a href={policyPath(slug, 'citations')}>
            {outOfDate === 0 ? 'none' : outOfDate} of the {all}
          </a>{' '}
          {index === 0 && 'laws, guidance documents and platforms '}that {shortName} names
        </>
      ))}
      .
    </>
  );
}
