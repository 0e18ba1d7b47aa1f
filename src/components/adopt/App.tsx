import { useEffect, useMemo, useState } from 'preact/hooks';
import { adoptedVersion, recordState, withAdopted } from '../../adopt/adoption.ts';
import type { AppendixInput } from '../../adopt/appendix.ts';
import { findIssues } from '../../adopt/checks.ts';
import type { ChangesNote, PolicyDocument } from '../../adopt/document.ts';
import { fillContext } from '../../adopt/fill.ts';
import { progressOf } from '../../adopt/progress.ts';
import type { Template } from '../../adopt/template.ts';
import { Announcer } from './Announcer.tsx';
import { Aside } from './Aside.tsx';
import { DocumentView } from './document/DocumentView.tsx';
import { Decisions } from './form/Decisions.tsx';
import { Details } from './form/Details.tsx';
import { News } from './form/News.tsx';
import { NextYear } from './form/NextYear.tsx';
import { Paper } from './form/Paper.tsx';
import { Start } from './form/Start.tsx';
import { Summary } from './form/Summary.tsx';
import { TakeAway } from './form/TakeAway.tsx';
import { UnusedEdits } from './form/UnusedEdits.tsx';
import { useFollowing } from './go-to.ts';
import { Kept } from './Kept.tsx';
import { preparePrint } from './print.ts';
import { PrintedNote, usePrinting } from './PrintedNote.tsx';
import { StatusBar } from './StatusBar.tsx';
import { useAnswers, type UsedAnswers } from './use-answers.ts';
import { usePolicy } from './use-policy.ts';
import { ViewSwitch, type Shown } from './ViewSwitch.tsx';

interface AppProps {
  readonly template: Template;
}

/** The generator: questions on one side, the policy on the other. Without JavaScript, the recommended policy alone. */
export function App({ template }: AppProps) {
  const used = useAnswers(template);
  const policy = usePolicy(template, used);
  const { document } = policy;
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
      {isReady && <FormPane {...{ template, used, print }} {...policy} />}
      <div class="document-pane" tabindex={isReady ? 0 : undefined}>
        <DocumentView document={document} />
      </div>
      {printed && <PrintedNote note={printed} />}
      {isReady && <ViewSwitch shown={shown} onSwitch={setShown} />}
    </div>
  );
}

interface PaneProps extends AppProps {
  readonly used: UsedAnswers;
  readonly document: PolicyDocument;
  readonly fromStart: AppendixInput;
  readonly note: () => ChangesNote;
  readonly print: (note: ChangesNote | null) => void;
}

function FormPane({ template, used, document, ...papers }: PaneProps) {
  const { answers, dispatch } = used;
  const context = useMemo(() => fillContext(template, answers), [template, answers]);
  const issues = useMemo(() => findIssues(template, answers), [template, answers]);
  const follow = useFollowing(document);
  const record = () => {
    const version = adoptedVersion(template, answers, document);
    if (!version || recordState(answers, version) !== 'none') return;
    dispatch({ type: 'do', change: (now) => withAdopted(now, version) });
  };
  return (
    <div class="form-pane">
      <StatusBar {...{ used, document }} progress={progressOf(template.topics, answers)} />
      <Aside {...used} />
      <News {...{ template, answers, dispatch }} />
      <Start {...{ template, answers }} changeBase={used.changeBase} />
      <h2>Details</h2>
      <Details {...{ template, answers, dispatch }} missing={document.open.missing} />
      <Paper {...{ answers, dispatch }} />
      <h2>Decisions</h2>
      <UnusedEdits {...{ template, answers, dispatch }} />
      <Decisions {...{ template, answers, context, issues, dispatch }} onShow={follow} />
      <Summary {...{ template, document, issues }} />
      <TakeAway {...{ template, used, document, record }} {...papers} />
      <NextYear {...{ template, answers, document, dispatch }} />
      <Kept {...{ template, used }} />
      <Announcer document={document} />
    </div>
  );
}
