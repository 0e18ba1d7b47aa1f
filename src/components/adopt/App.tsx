import { useEffect, useMemo, useState } from 'preact/hooks';
import { assemble } from '../../adopt/assemble.ts';
import { changesFromBase } from '../../adopt/changes.ts';
import { findIssues } from '../../adopt/checks.ts';
import type { ChangesNote, PolicyDocument } from '../../adopt/document.ts';
import { fillContext } from '../../adopt/fill.ts';
import { changesNote } from '../../adopt/note.ts';
import { progressOf } from '../../adopt/progress.ts';
import type { Template } from '../../adopt/template.ts';
import { Aside } from './Aside.tsx';
import { Announcer } from './Announcer.tsx';
import { DocumentView } from './document/DocumentView.tsx';
import { Decisions } from './form/Decisions.tsx';
import { Details } from './form/Details.tsx';
import { Start } from './form/Start.tsx';
import { Summary } from './form/Summary.tsx';
import { TakeAway } from './form/TakeAway.tsx';
import { showClause } from './go-to.ts';
import { preparePrint } from './print.ts';
import { StatusBar } from './StatusBar.tsx';
import { useAnswers, type UsedAnswers } from './use-answers.ts';
import { useQuotes } from './use-quotes.ts';
import { ViewSwitch, type Shown } from './ViewSwitch.tsx';

interface AppProps {
  readonly template: Template;
}

/** The generator: questions on one side, the policy on the other. Without JavaScript, the recommended policy alone. */
export function App({ template }: AppProps) {
  const used = useAnswers(template);
  const { document, note } = usePolicy(template, used);
  const [shown, setShown] = useState<Shown>('form');
  const { isReady } = used;
  useEffect(() => preparePrint(document), [document]);
  return (
    <div class="generator" data-ready={isReady || undefined} data-shown={shown}>
      {isReady && <FormPane {...{ template, used, document, note }} />}
      <div class="document-pane" tabindex={isReady ? 0 : undefined}>
        <DocumentView document={document} />
      </div>
      {isReady && <ViewSwitch shown={shown} onSwitch={setShown} />}
    </div>
  );
}

interface PaneProps extends AppProps {
  readonly used: UsedAnswers;
  readonly document: PolicyDocument;
  readonly note: () => ChangesNote;
}

function FormPane({ template, used, document, note }: PaneProps) {
  const { answers, dispatch } = used;
  const context = useMemo(() => fillContext(template, answers), [template, answers]);
  const issues = findIssues(template, answers);
  return (
    <div class="form-pane">
      <StatusBar {...{ used, document }} progress={progressOf(template.topics, answers)} />
      <Aside {...used} />
      <Start {...{ template, answers, dispatch }} />
      <h2>Details</h2>
      <Details {...{ template, answers, dispatch }} missing={document.open.missing} />
      <h2>Decisions</h2>
      <Decisions {...{ template, answers, context, issues, dispatch }} onShow={showClause} />
      <Summary {...{ template, document, issues }} />
      <TakeAway {...{ template, used, document, note }} />
      <Announcer document={document} />
    </div>
  );
}

/** The policy, made anew when the answers change; before the questions are there, without the changes from a model. */
function usePolicy(template: Template, { answers, isReady }: UsedAnswers) {
  const changes = useMemo(() => changesFromBase(template, answers), [template, answers]);
  const isModel = template.models.some((one) => one.slug === answers.base);
  const quote = useQuotes(isReady && isModel ? answers.base : null, changes);
  const document = useMemo(
    () => assemble(template, answers, isReady ? { changes, quote } : null),
    [template, answers, changes, quote, isReady],
  );
  return { document, note: () => changesNote(template, answers, { changes, quote }) };
}
