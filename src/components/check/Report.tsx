import type { RefObject } from 'preact';
import type { Session } from '../../check/session.ts';
import { CompareLinks } from './CompareLinks.tsx';
import { InShort } from './InShort.tsx';
import { LastDone, useDoing } from './LastDone.tsx';
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
  /** How many policies are published in all. */
  readonly policyCount: number;
  readonly measured: MeasuredFigures;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/**
 * What a document comes to: in short, its law, its topics, its likeness to others; and how it was
 * read.
 */
export function Report({ used, session, report, policyCount, heading, measured }: Props) {
  const { view, failed, isChecking, again } = report;
  const doing = useDoing(used);
  return (
    <article class="report" aria-labelledby="report" aria-busy={isChecking}>
      <ReportHead {...{ used, session, heading }} />
      <p class="working" role="status">
        {isChecking && 'Comparing it with the published policies and the register of law …'}
        {view && !isChecking && <span class="unseen">The report is ready.</span>}
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
            dispatch={doing.dispatch}
          />
          <CompareLinks {...{ view, used, session, policyCount }} />
          <TakeAway {...{ view, report }} />
        </>
      )}
      <Pieces {...{ session }} policy={report.checked?.policy ?? null} dispatch={doing.dispatch} />
      <LastDone doing={doing} steps={session.past.length} />
    </article>
  );
}
