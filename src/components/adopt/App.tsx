import { useEffect, useMemo, useState } from 'preact/hooks';
import { assemble, decidedCount, fillContext } from '../../adopt/assemble.ts';
import { changesFromBase } from '../../adopt/changes.ts';
import { findIssues } from '../../adopt/checks.ts';
import { changeLog, controlRows } from '../../adopt/control.ts';
import type { Template } from '../../adopt/template.ts';
import { Announcer } from './Announcer.tsx';
import { DocumentView, type DocumentProps } from './document/DocumentView.tsx';
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
  const view = useView(template, used);
  const [shown, setShown] = useState<Shown>('form');
  const { isReady } = used;
  useEffect(() => preparePrint(view.document), [view.document]);
  return (
    <div class="generator" data-ready={isReady || undefined} data-shown={shown}>
      {isReady && <FormPane {...{ template, used, view }} />}
      <div class="document-pane" tabindex={isReady ? 0 : undefined}>
        <DocumentView {...view} changes={isReady ? view.changes : null} />
      </div>
      {isReady && <ViewSwitch shown={shown} onSwitch={setShown} />}
    </div>
  );
}

interface PaneProps extends AppProps {
  readonly used: UsedAnswers;
  readonly view: DocumentProps;
}

function FormPane({ template, used, view }: PaneProps) {
  const { answers, dispatch } = used;
  const { document } = view;
  const context = useMemo(() => fillContext(template, answers), [template, answers]);
  const issues = findIssues(template, answers);
  return (
    <div class="form-pane">
      <StatusBar {...{ used, document }} progress={decidedCount(template, answers)} />
      <Start {...{ template, answers, dispatch }} />
      <h2>Details</h2>
      <Details {...{ template, answers, dispatch }} missing={document.missing} />
      <h2>Decisions</h2>
      <Decisions {...{ template, answers, context, issues, dispatch }} onShow={showClause} />
      <Summary {...{ template, document, issues }} />
      <TakeAway {...{ template, used, view }} />
      <Announcer document={document} />
    </div>
  );
}

/** What the document shows, made anew when the answers change. */
function useView(template: Template, { answers, isReady }: UsedAnswers): DocumentProps {
  const document = useMemo(() => assemble(template, answers), [template, answers]);
  const changes = useMemo(() => changesFromBase(template, answers), [template, answers]);
  const model = template.models.find((one) => one.slug === answers.base);
  const quote = useQuotes(isReady && model ? answers.base : null, changes);
  return {
    document,
    control: controlRows(template, answers),
    log: changeLog(template, answers),
    changes,
    modelName: model?.name ?? 'the recommended policy',
    quote,
  };
}
