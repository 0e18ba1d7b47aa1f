import { useState } from 'preact/hooks';
import { gapsOf } from '../../check/to-answers.ts';
import type { ReportView } from '../../check/view.ts';
import { counted } from '../../site/words.ts';
import { Paper } from './Paper.tsx';
import type { TakenFile } from './save.ts';
import type { UsedReport } from './use-report.ts';

interface Props {
  readonly view: ReportView;
  readonly report: UsedReport;
}

const FILES: readonly (readonly [TakenFile, string])[] = [
  ['word', 'Report for governors (Word)'],
  ['topics', 'Topics as a spreadsheet (CSV)'],
  ['law', 'Law as a spreadsheet (CSV)'],
  ['json', 'Everything as data (JSON)'],
];

/** The report as a file or on paper, and a new policy begun with what the document lacks. */
export function TakeAway({ view, report }: Props) {
  const [message, setMessage] = useState('');
  const tell = (work: () => Promise<string>) =>
    void work().then(setMessage, (error: unknown) =>
      setMessage(`That did not work: ${String(error)}. Nothing of yours is lost.`),
    );
  const take = (file: TakenFile) =>
    tell(async () => (await import('./save.ts')).save(file, { view, report }));
  const begin = () =>
    tell(async () => (await import('./begin-policy.ts')).beginPolicy(view, report));
  return (
    <section class="take-away" aria-labelledby="take-away">
      <h3 id="take-away">Take it away</h3>
      <div class="buttons">
        {FILES.map(([file, label]) => (
          <button key={file} type="button" onClick={() => take(file)}>
            {label}
          </button>
        ))}
        <button type="button" onClick={() => window.print()}>
          Print, or save as PDF
        </button>
      </div>
      <Begin {...{ view, begin }} />
      <p role="status">{message}</p>
      <Paper view={view} />
    </section>
  );
}

interface BeginProps {
  readonly view: ReportView;
  readonly begin: () => void;
}

function Begin({ view, begin }: BeginProps) {
  const gaps = gapsOf(view).length;
  return (
    <>
      <h4>Begin a new policy from yours</h4>
      <p>
        {gaps === 0
          ? 'We found something close to every question.'
          : `You may lack ${counted(gaps, 'topic')}: for these, our recommended wording is put in.`}{' '}
        Your own clauses are kept word for word, under the sections in which they seem to belong.
        Where we are not sure, you decide.
      </p>
      <p class="buttons">
        <button type="button" class="main" onClick={begin}>
          Begin a new policy from this
        </button>
      </p>
    </>
  );
}
