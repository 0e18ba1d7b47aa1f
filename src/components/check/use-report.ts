import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { viewReport, type ReportView } from '../../check/view.ts';
import type { KeptDocument } from '../../check/kept.ts';
import type { Library } from '../../check/library.ts';
import type { SessionAction } from '../../check/session.ts';
import { Asker, Cancelled } from './ask.ts';
import type { Checked } from './task.ts';

/** The report on the open document. */
export interface UsedReport {
  readonly view: ReportView | null;
  readonly checked: Checked | null;
  readonly library: Library | null;
  /** Whether the document, as it stands now, is being held against the library. */
  readonly isChecking: boolean;
  /** Why there is no report, in a sentence. */
  readonly failed: string | null;
  readonly again: () => void;
}

interface Found extends Checked {
  /** Id of the document. */
  readonly id: string;
  readonly library: Library;
  /** The pieces that it was found in. */
  readonly items: KeptDocument['items'];
}

/**
 * Holds the open document against the library, and again whenever it is corrected; what the reader answers only changes what is told.
 *
 * @param slugs of the published policies to hold it against
 */
export function useReport(
  document: KeptDocument | null,
  slugs: readonly string[],
  dispatch: (action: SessionAction) => void,
): UsedReport {
  const asker = useMemo(() => new Asker(), []);
  const [found, setFound] = useState<Found | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const items = document?.items ?? null;
  const latest = useRef(items);
  latest.current = items;
  useEffect(() => {
    if (!items) return;
    setFailed(null);
    asker.ask({ kind: 'check', items, slugs }).then(
      (reply) => {
        if (latest.current !== items) return;
        if (reply.kind !== 'checked') return setFailed(reasonOf(reply));
        setFound({ ...reply, items, id: document?.id ?? '' });
        dispatch({ type: 'found', findings: reply.report.topics });
      },
      (error: unknown) => {
        if (!(error instanceof Cancelled)) setFailed(String(error));
      },
    );
  }, [asker, items, tries]);
  const isCurrent = found !== null && found.items === items;
  const view = useMemo(() => makeView(document, found), [document, found]);
  return {
    view: document ? view : null,
    checked: found,
    library: found?.library ?? null,
    isChecking: items !== null && !isCurrent && failed === null,
    failed,
    again: () => setTries(tries + 1),
  };
}

/** While a corrected document is looked at anew, what was found before stands. */
function makeView(document: KeptDocument | null, found: Found | null): ReportView | null {
  if (!document || found?.id !== document.id) return null;
  const named = { name: document.name, policy: found.policy };
  return viewReport(named, found.report, document.answers, found.library);
}

function reasonOf(reply: { readonly kind: string; readonly reason?: string }): string {
  return reply.reason ?? 'The document could not be held against the library.';
}
