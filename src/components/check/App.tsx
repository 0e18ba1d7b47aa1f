import { useEffect, useRef, useState } from 'preact/hooks';
import { Documents } from './Documents.tsx';
import { focusOpener } from './focus.ts';
import type { MeasuredFigures } from './Measured.tsx';
import { Opener } from './Opener.tsx';
import { Report } from './Report.tsx';
import { useDocuments } from './use-documents.ts';
import { useOpening, type Opening } from './use-opening.ts';
import { useReport, type UsedReport } from './use-report.ts';
import { Working } from './Working.tsx';

export interface AppProps {
  /** Slugs of the published policies to compare a document with. */
  readonly slugs: readonly string[];
  /** How many policies are published in all. */
  readonly policyCount: number;
  /** Address of the sample. */
  readonly sample: string;
  readonly measured: MeasuredFigures;
}

/**
 * The page on which a reader compares a document of their own with the library. Without a script
 * there is nothing that could compare it.
 */
export function App({ slugs, policyCount, sample, measured }: AppProps) {
  const used = useDocuments();
  const opening = useOpening(used.add);
  const own = used.session?.document ?? null;
  const report = useReport(own, slugs, used.dispatch);
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (used.opened === 0) return;
    heading.current?.focus();
    heading.current?.scrollIntoView();
  }, [used.opened]);
  const isBusy = opening.work !== null;
  const wasBusy = useRef(false);
  useEffect(() => {
    // What had the focus may be gone: the button to cancel, or what was switched off meanwhile.
    if (wasBusy.current && !isBusy && isNowhere()) focusOpener();
    wasBusy.current = isBusy;
  }, [isBusy]);
  const warm = useWarming(opening, report);
  if (!isReady) return null;
  return (
    <div class="check" data-ready onPointerOver={warm} onFocusIn={warm}>
      <Working {...opening} />
      {used.isMissing && (
        <p class="notice">
          The document that this address names is not kept in this browser. Open its file again.
        </p>
      )}
      <Opener {...opening} sample={sample} isFirst={own === null} />
      {used.session && (
        <Report {...{ used, report, policyCount, heading, measured }} session={used.session} />
      )}
      <Documents used={used} />
    </div>
  );
}

/**
 * Makes ready to read and to check as soon as the reader turns to this part of the page, or has
 * chosen a file.
 */
function useWarming(opening: Opening, report: UsedReport): () => void {
  const isBusy = opening.work !== null;
  useEffect(() => {
    if (isBusy) report.warm();
  }, [isBusy]);
  return () => {
    opening.warm();
    report.warm();
  };
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
