import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { viewReport, type ReportView } from '../../check/view.ts';
import type { KeptDocument } from '../../check/kept.ts';
import type { SessionAction } from '../../check/session.ts';
import { Cancelled } from './ask.ts';
import { Checker, type CheckedWith } from './checker.ts';
import type { Checked } from './task.ts';

/** The report on the open document. */
export interface UsedReport {
  readonly view: ReportView | null;
  readonly checked: Checked | null;
  /** Whether the document, as it stands now, is being compared with the library. */
  readonly isChecking: boolean;
  /** Why there is no report, in a sentence. */
  readonly failed: string | null;
  readonly again: () => void;
  /** Has the library learnt while the reader is still choosing a document. */
  readonly warm: () => void;
}

interface Found extends CheckedWith {
  /** Id of the document. */
  readonly id: string;
  /** The pieces that it was found in. */
  readonly items: KeptDocument['items'];
}

/**
 * Compares the open document with the library, and again whenever it is corrected; what the reader
 * answers only changes what is shown.
 *
 * @param slugs of the published policies to compare it with
 */
export function useReport(
  document: KeptDocument | null,
  slugs: readonly string[],
  dispatch: (action: SessionAction) => void,
): UsedReport {
  const checker = useMemo(() => new Checker(slugs), []);
  const [found, setFound] = useState<Found | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const items = document?.items ?? null;
  const latest = useRef(items);
  latest.current = items;
  useEffect(() => {
    if (!items) return;
    setFailed(null);
    checker.check(items).then(
      (checked) => {
        if (latest.current !== items) return;
        setFound({ ...checked, items, id: document?.id ?? '' });
        dispatch({ type: 'found', findings: checked.report.topics });
      },
      (error: Error) => {
        if (!(error instanceof Cancelled)) setFailed(error.message);
      },
    );
  }, [checker, items, tries]);
  const isCurrent = found !== null && found.items === items;
  const view = useMemo(() => makeView(document, found), [document, found]);
  return {
    view: document ? view : null,
    checked: found,
    isChecking: items !== null && !isCurrent && failed === null,
    failed,
    again: () => setTries(tries + 1),
    warm: () => checker.warm(),
  };
}

/** While a corrected document is looked at anew, what was found before is kept. */
function makeView(document: KeptDocument | null, found: Found | null): ReportView | null {
  if (!document || found?.id !== document.id) return null;
  const named = { name: document.name, policy: found.policy };
  return viewReport(named, found.report, document.answers, found.library);
}
