import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isOtherTemplate } from '../../adopt/answers.ts';
import { findIssues } from '../../adopt/checks.ts';
import type { PolicyDocument } from '../../adopt/document.ts';
import { fillContext } from '../../adopt/fill.ts';
import { progressOf } from '../../adopt/progress.ts';
import type { Template } from '../../adopt/template.ts';
import { Announcer } from './Announcer.tsx';
import { Aside } from './Aside.tsx';
import { DocumentView } from './document/DocumentView.tsx';
import { Decisions } from './form/Decisions.tsx';
import { Details } from './form/Details.tsx';
import { Start } from './form/Start.tsx';
import { Summary } from './form/Summary.tsx';
import { Afterwards } from './form/Afterwards.tsx';
import { UnusedEdits } from './form/UnusedEdits.tsx';
import { useFollowing } from './go-to.ts';
import { LaterFold } from './LaterFold.tsx';
import { LaterNews } from './LaterNews.tsx';
import { PrintHead } from './document/PrintHead.tsx';
import { hasMarginBoxes, preparePrint } from './print.ts';
import { StatusBar } from './StatusBar.tsx';
import { usePrinting } from './use-printing.ts';
import { useAnswers, type UsedAnswers } from './use-answers.ts';
import { usePolicy } from './use-policy.ts';
import { ViewSwitch, type Shown } from './ViewSwitch.tsx';

interface AppProps {
  readonly template: Template;
}

/**
 * The generator: questions on one side, the policy on the other. Without JavaScript, the
 * recommended policy alone.
 */
export function App({ template }: AppProps) {
  const used = useAnswers(template);
  const document = usePolicy(template, used);
  const [shown, setShown] = useState<Shown>('form');
  const { printed, print } = usePrinting();
  const { isReady } = used;
  useEffect(() => preparePrint(document), [document]);
  return (
    <div
      class="generator"
      data-ready={isReady || undefined}
      data-shown={shown}
      data-print={printed ? 'changes' : undefined}
    >
      {isReady && <FormPane {...{ template, used, document, print }} />}
      <div
        class="document-pane"
        tabindex={isReady ? 0 : undefined}
        data-heads={isReady && !hasMarginBoxes() ? '' : undefined}
      >
        <PrintHead document={document} />
        <DocumentView document={document} />
      </div>
      {printed && <div class="printed-note">{printed}</div>}
      {isReady && <ViewSwitch shown={shown} onSwitch={setShown} used={used} />}
    </div>
  );
}

interface PaneProps extends AppProps {
  readonly used: UsedAnswers;
  readonly document: PolicyDocument;
  readonly print: (paper: ComponentChild) => void;
}

function FormPane({ template, used, document, print }: PaneProps) {
  const { answers, dispatch } = used;
  const context = useMemo(() => fillContext(template, answers), [template, answers]);
  const issues = useMemo(() => findIssues(template, answers), [template, answers]);
  const progress = progressOf(template.topics, answers);
  const follow = useFollowing(document);
  const pane = useKeptFocus();
  return (
    <div class="form-pane" ref={pane}>
      <StatusBar {...{ used, document }} progress={progress} />
      <Aside {...used} />
      {isOtherTemplate(template, answers) && (
        <LaterNews {...{ template, answers, document, dispatch }} />
      )}
      <Start {...{ template, answers }} changeBase={used.changeBase} />
      <h2>Details</h2>
      <Details {...{ template, answers, dispatch }} missing={document.open.missing} />
      <LaterFold
        id="paper"
        class="group"
        summary="Logo, forms and appendix"
        load={async () => (await import('./form/Paper.tsx')).Paper}
        with={{ answers, dispatch }}
      />
      <h2>Decisions</h2>
      <UnusedEdits {...{ template, answers, dispatch }} />
      <Decisions {...{ template, answers, context, issues, dispatch }} onShow={follow} />
      <Summary {...{ template, document, issues }} progress={progress} />
      <Afterwards {...{ template, used, document, print }} />
      <Announcer document={document} />
    </div>
  );
}

/**
 * Keeps the focus of somebody who works by keyboard near where it was; what does so is loaded when
 * the page is there.
 */
function useKeptFocus() {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    import('./kept-focus.ts').then(
      ({ keepFocus }) => pane.current && keepFocus(pane.current),
      () => null,
    );
  }, []);
  return pane;
}
