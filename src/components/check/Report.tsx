import type { RefObject } from 'preact';
import { inShort } from '../../check/in-short.ts';
import type { Session } from '../../check/session.ts';
import type { ReportView } from '../../check/view.ts';
import type { PolicyName } from './App.tsx';
import { CompareLinks } from './CompareLinks.tsx';
import { LawList } from './LawList.tsx';
import type { MeasuredFigures } from './Measured.tsx';
import { Pieces } from './Pieces.tsx';
import { ReportHead } from './ReportHead.tsx';
import { TakeAway } from './TakeAway.tsx';
import { Topics } from './Topics.tsx';
import type { UsedDocuments } from './use-documents.ts';
import type { UsedReport } from './use-report.ts';

interface Props {
  readonly used: UsedDocuments;
  readonly session: Session;
  readonly report: UsedReport;
  readonly policies: readonly PolicyName[];
  readonly measured: MeasuredFigures;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

const PARTS = [
  ['law', 'Law, guidance and platforms'],
  ['questions', 'Topic by topic'],
  ['compare', 'Side by side'],
  ['take-away', 'Take it away'],
  ['pieces', 'How it was read'],
] as const;

/** What a document comes to: in short, its law, its topics, its likeness to others; and how it was read. */
export function Report({ used, session, report, policies, heading, measured }: Props) {
  const { view, failed, isChecking, again } = report;
  return (
    <article class="report" aria-labelledby="report" aria-busy={isChecking}>
      <ReportHead {...{ used, session, heading }} />
      <p class="working" role="status">
        {isChecking && 'Holding it against the policies and the register of law …'}
      </p>
      <div role="alert">
        {failed !== null && (
          <p class="notice">
            The report could not be made ({failed}). Your document is kept.{' '}
            <button type="button" onClick={again}>
              Try again
            </button>
          </p>
        )}
      </div>
      {view && (
        <>
          <InShort view={view} />
          <LawList law={view.law} />
          <Topics
            {...{ view, session, measured }}
            policy={report.checked?.policy ?? null}
            dispatch={used.dispatch}
          />
          <CompareLinks {...{ view, used, session, policies }} />
          <TakeAway {...{ view, report }} />
        </>
      )}
      <Pieces {...{ session }} policy={report.checked?.policy ?? null} dispatch={used.dispatch} />
    </article>
  );
}

function InShort({ view }: { readonly view: ReportView }) {
  return (
    <section aria-labelledby="in-short">
      <h3 id="in-short">In short</h3>
      <p class="lead">{inShort(view).join(' ')}</p>
      <ul class="links">
        {PARTS.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
