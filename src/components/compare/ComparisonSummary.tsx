import { isRelated, type ComparisonSummary as Summary } from '../../compare/index.ts';
import { topicPath } from '../../site/urls.ts';
import { PositionTable } from './PositionTable.tsx';
import { topicOf, type Shown } from './shown.ts';

export interface ComparisonSummaryProps {
  readonly shown: Shown;
  readonly summary: Summary;
}

/** A comparison in figures and positions. */
export function ComparisonSummary({ shown, summary }: ComparisonSummaryProps) {
  return (
    <section class="summary" aria-labelledby="summary">
      <h2 id="summary">In short</h2>
      <Counts {...{ shown, summary }} />
      {summary.unread.length > 0 ? (
        <Unread {...{ shown, summary }} />
      ) : (
        <Positions {...{ shown, summary }} />
      )}
    </section>
  );
}

function Counts({ shown, summary: { counts, moved } }: ComparisonSummaryProps) {
  const { a, b } = shown;
  const rows = [
    ['the same words', counts.same],
    ['the same but for naming', counts.naming],
    ['reworded', counts.changed],
    [`only in ${a.shortName}`, counts['only-a']],
    [`only in ${b.shortName}`, counts['only-b']],
  ] as const;
  return (
    <>
      <dl class="counts">
        {rows.map(([name, count]) => (
          <div>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p>
        Pairs of clauses, or groups where one was split or merged, of the{' '}
        {`${a.clauses.length} clauses in ${a.shortName} and ${b.clauses.length} in ${b.shortName}. ${differencesIn(shown)}${movedIn(moved)}`}{' '}
        “Only in” means that a clause stands in no pair; the other policy may still cover the
        matter.
      </p>
    </>
  );
}

/** Clauses without a counterpart are differences only where one policy was made from the other. */
function differencesIn({ a, b, differences }: Shown): string {
  const of = `${differences} ${differences === 1 ? 'difference' : 'differences'} of substance`;
  return isRelated(a, b)
    ? `That makes ${of}, neighbours counted as one.`
    : `The pairs make ${of}; what is only in one of the two is not counted among them.`;
}

function movedIn(moved: number): string {
  if (moved === 0) return '';
  return moved === 1
    ? ' One pair moved to another place.'
    : ` ${moved} pairs moved to other places.`;
}

/** Nothing is said of positions that nobody has read: silence would be a claim. */
function Unread({ shown: { a, b }, summary: { unread } }: ComparisonSummaryProps) {
  const names = [a, b].filter(({ slug }) => unread.includes(slug)).map((one) => one.shortName);
  return (
    <p class="notice">
      Nobody has yet read {names.join(' or ')} for positions on the topics, so the two are compared
      by their words alone.
    </p>
  );
}

function Positions({ shown, summary }: ComparisonSummaryProps) {
  const { counts, positions, silences, agreed, unsaid } = summary;
  const paired = counts.same + counts.naming + counts.changed;
  const writtenApart = paired * 10 < counts['only-a'] + counts['only-b'];
  return (
    <>
      {writtenApart && (
        <p class="notice">
          These two were written apart and share hardly any wording. Read them by topic: the
          positions say where they differ.
        </p>
      )}
      <ChangedFigures {...{ shown, summary }} />
      <details class="fold">
        <summary>{positions.length} topics on which their positions differ</summary>
        <PositionTable shown={shown} changes={positions} />
      </details>
      <details class="fold">
        <summary>{silences.length} topics on which only one of them speaks</summary>
        <PositionTable shown={shown} changes={silences} />
      </details>
      <p class="hint">
        On {agreed.length} topics our short summary of both is the same, though the wording may
        differ; on {unsaid} both say nothing.
      </p>
    </>
  );
}

function ChangedFigures({ shown, summary: { positions } }: ComparisonSummaryProps) {
  const { a, b } = shown;
  return positions.map(
    ({ figures, topic }) =>
      figures && (
        <p class="figure-change" data-topic={topic}>
          <b>
            {isRelated(a, b) ? 'Changed' : 'Different'} figure under{' '}
            <a href={topicPath(topic)}>{topicOf(shown, topic).title}</a>:
          </b>{' '}
          {figures.a} in {a.shortName}, {figures.b} in {b.shortName}.
        </p>
      ),
  );
}
