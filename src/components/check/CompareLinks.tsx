import { isCloseMatch } from '../../check/report.ts';
import type { Session } from '../../check/session.ts';
import type { ReportView } from '../../check/view.ts';
import { path } from '../../site/urls.ts';
import type { PolicyName } from './App.tsx';
import type { UsedDocuments } from './use-documents.ts';

interface Props {
  readonly view: ReportView;
  readonly used: UsedDocuments;
  readonly session: Session;
  readonly policies: readonly PolicyName[];
}

/** From the report to the document beside a published policy or beside another document of the reader's, clause by clause. */
export function CompareLinks({ view, used, session, policies }: Props) {
  const { id } = session.document;
  const others = used.documents.filter((one) => one.id !== id);
  const [best] = view.matches;
  const rest = policies.filter(({ slug }) => slug !== best?.policy);
  return (
    <section aria-labelledby="compare">
      <h3 id="compare">Side by side</h3>
      {best && (
        <p>
          <a href={pairHref(id, best.policy)}>Compare it with {best.name}</a>, clause by clause:{' '}
          {best.paired} of its {best.of} clauses pair
          {!isCloseMatch(best)
            ? ', fewer than a tenth, so the topics lead there.'
            : ', more than with any other policy that we held it against.'}
        </p>
      )}
      <p>Or with</p>
      <ul class="links">
        {rest.map(({ slug, name }) => (
          <li key={slug}>
            <a href={pairHref(id, slug)}>{name}</a>{' '}
            <Paired match={view.matches.find((one) => one.policy === slug)} />
          </li>
        ))}
        {others.map((other) => (
          <li key={other.id}>
            <a href={pairHref(other.id, id)}>{other.name}</a> <small>your document</small>
          </li>
        ))}
      </ul>
      {others.length === 0 && (
        <p class="hint">
          To hold last year’s policy against this year’s, open the other document above: both are
          kept in this browser, and stand in this list.
        </p>
      )}
    </section>
  );
}

function Paired({ match }: { readonly match: ReportView['matches'][number] | undefined }) {
  if (!match) return null;
  return (
    <small>
      {match.paired} of {match.of}
    </small>
  );
}

function pairHref(a: string, b: string): string {
  return `${path('compare/')}?a=${a}&b=${b}`;
}
