import { isCloseMatch } from '../../check/report.ts';
import type { Session } from '../../check/session.ts';
import type { ReportView } from '../../check/view.ts';
import { path } from '../../site/urls.ts';
import { openOpener } from './focus.ts';
import type { UsedDocuments } from './use-documents.ts';

interface Props {
  readonly view: ReportView;
  readonly used: UsedDocuments;
  readonly session: Session;
  /** How many policies are published in all. */
  readonly policyCount: number;
}

/**
 * From the report to the document beside a published policy or beside another document of the
 * reader's, clause by clause.
 */
export function CompareLinks({ view, used, session, policyCount }: Props) {
  const { id } = session.document;
  const others = used.documents.filter((one) => one.id !== id);
  const [best, ...rest] = view.matches;
  return (
    <section aria-labelledby="compare">
      <h3 id="compare">Side by side</h3>
      {best && <Best id={id} best={best} />}
      <p>Or compare it with:</p>
      <ul class="links">
        {rest.map(({ policy, name, paired, of }) => (
          <li key={policy}>
            <a href={pairHref(id, policy)}>{name}</a>{' '}
            <small>
              {paired} of {of} clauses {paired === 1 ? 'pairs' : 'pair'}
            </small>
          </li>
        ))}
        {others.map((other) => (
          <li key={other.id}>
            <a href={pairHref(other.id, id)}>{other.name}</a> <small>your document</small>
          </li>
        ))}
      </ul>
      {policyCount > view.matches.length && (
        <p>
          Or choose <a href={path('compare/')}>any other of the {policyCount} policies</a>: your
          document is in the lists there.
        </p>
      )}
      {others.length === 0 && <AnotherOfYours />}
    </section>
  );
}

function AnotherOfYours() {
  return (
    <p class="hint">
      To compare last year’s policy with this year’s,{' '}
      <a href="#open-another" onClick={openOpener}>
        open the other document
      </a>{' '}
      too: then it is in this list.
    </p>
  );
}

interface BestProps {
  /** Id of the document. */
  readonly id: string;
  readonly best: ReportView['matches'][number];
}

/** The policy that is most like the document. */
function Best({ id, best }: BestProps) {
  return (
    <p>
      <a href={pairHref(id, best.policy)}>Compare it with {best.name}</a>: {best.paired} of your{' '}
      {best.of} clauses {best.paired === 1 ? 'pairs' : 'pair'} with a clause of that policy, mostly
      in the same words.{' '}
      {!isCloseMatch(best)
        ? 'That is few, so the comparison begins with the questions.'
        : 'No other policy has more.'}
    </p>
  );
}

function pairHref(a: string, b: string): string {
  return `${path('compare/')}?a=${a}&b=${b}`;
}
