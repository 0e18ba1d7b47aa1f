import { useState } from 'preact/hooks';
import type { Answers } from '../../../adopt/answers.ts';
import type { ChangesNote, PolicyDocument } from '../../../adopt/document.ts';
import { leftOutOfLink, toLink } from '../../../adopt/link.ts';
import { readAnswers } from '../../../adopt/read-answers.ts';
import type { Template } from '../../../adopt/template.ts';
import { FORMATS, type ExportFormat } from '../../../export/formats.ts';
import { printPart } from '../print.ts';
import { save } from '../save.ts';
import type { UsedAnswers } from '../use-answers.ts';

interface Props {
  readonly template: Template;
  readonly used: UsedAnswers;
  readonly document: PolicyDocument;
  readonly note: () => ChangesNote;
}

/** Everything that leaves the page: print, files, a link; and saved answers coming back. */
export function TakeAway({ template, used, document, note }: Props) {
  const [message, setMessage] = useState('');
  const takeAway = async (format: ExportFormat) => {
    if (format.how === 'print') return printPart(format.part);
    setMessage(format.making ?? '');
    try {
      const name = await save(format, { document, answers: used.answers, note });
      setMessage(name ? `${name} is saved where your browser keeps downloads.` : format.none);
    } catch (error) {
      setMessage(`That did not work. ${reasonOf(error)} Nothing you typed is lost.`);
    }
  };
  return (
    <section class="take-away" aria-labelledby="take-away">
      <h2 id="take-away">Take it away</h2>
      <div class="buttons">
        {FORMATS.map((format: ExportFormat, at) => (
          <button
            key={format.id}
            type="button"
            class={at === 0 ? 'main' : undefined}
            onClick={() => void takeAway(format)}
          >
            {format.label}
          </button>
        ))}
      </div>
      <p class="hint">
        For page numbers in the contents of the Word file, right-click the contents in Word and
        choose Update Field.
      </p>
      <p role="status">{message}</p>
      <OpenAnswers {...{ template, used, setMessage }} />
      <CopyLink {...{ template, used, setMessage }} />
    </section>
  );
}

/** Why something could not be made, as sentences. */
function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}

interface PartProps extends Omit<Props, 'document' | 'note'> {
  readonly setMessage: (message: string) => void;
}

function OpenAnswers({ template, used, setMessage }: PartProps) {
  const open = async (file: File | undefined) => {
    if (!file) return;
    const { answers, problems } = readAnswers(template, await file.text());
    if (answers) used.open(answers);
    setMessage([...(answers ? [`${file.name} is opened.`] : []), ...problems].join(' '));
  };
  return (
    <div class="field">
      <label for="open-answers">Open saved answers</label>
      <input
        id="open-answers"
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          void open(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

function CopyLink({ template, used, setMessage }: PartProps) {
  const [withDetails, setWithDetails] = useState(false);
  const copy = async () => {
    const choices = toLink(template, used.answers, withDetails);
    const link = `${location.origin}${location.pathname}#${choices}`;
    try {
      await navigator.clipboard.writeText(link);
      setMessage(`The link is copied. ${linkHolds(used.answers, withDetails)}`);
    } catch {
      setMessage(
        `This browser did not let us copy the link. Here it is: ${link} ${linkHolds(used.answers, withDetails)}`,
      );
    }
  };
  return (
    <p class="buttons">
      <button type="button" onClick={() => void copy()}>
        Copy a link to these choices
      </button>
      <label>
        <input
          type="checkbox"
          checked={withDetails}
          onChange={({ currentTarget }) => setWithDetails(currentTarget.checked)}
        />{' '}
        with the school’s details
      </label>
    </p>
  );
}

function linkHolds(answers: Answers, withDetails: boolean): string {
  const missing = leftOutOfLink(answers, withDetails);
  if (missing === null) return 'It holds all that you have decided.';
  return `It holds your choices, but not ${missing}. To pass those on, save the answers to a file and send that.`;
}
