import { useState } from 'preact/hooks';
import type { AppendixInput } from '../../../adopt/appendix.ts';
import type { ChangesNote, PolicyDocument } from '../../../adopt/document.ts';
import type { Template } from '../../../adopt/template.ts';
import { FORMATS, type ExportFormat } from '../../../export/formats.ts';
import { save } from '../save.ts';
import type { OtherFile } from '../against.ts';
import type { UsedAnswers } from '../use-answers.ts';
import { ChangesFiles } from './ChangesFiles.tsx';
import { CopyLink } from './CopyLink.tsx';
import { OpenAnswers } from './OpenAnswers.tsx';

export interface TakeAwayProps {
  readonly template: Template;
  readonly used: UsedAnswers;
  readonly document: PolicyDocument;
  /** What differs from the starting point. */
  readonly fromStart: AppendixInput;
  readonly note: () => ChangesNote;
  /** Prints the policy, or a note in its place. */
  readonly print: (note: ChangesNote | null) => void;
  /** Keeps the version that is adopted, if this is one. */
  readonly record: () => void;
}

/** Everything that leaves the page: files, print, a link; and saved answers coming back. */
export function TakeAway(props: TakeAwayProps) {
  const { template, used, document, note, print, record } = props;
  const [message, setMessage] = useState('');
  const [other, setOther] = useState<OtherFile | null>(null);
  const takeAway = async (format: ExportFormat) => {
    if (format.how === 'print') return print(null);
    setMessage(format.making ?? '');
    if (format.records) record();
    try {
      const name = await save(format, { document, answers: used.answers, note });
      setMessage(name ? `${name} is saved where your browser keeps downloads.` : format.none);
      if (name && format.id === 'answers') used.savedToFile();
    } catch (error) {
      setMessage(`That did not work. ${reasonOf(error)} Nothing you typed is lost.`);
    }
  };
  return (
    <section class="take-away" aria-labelledby="take-away">
      <h2 id="take-away">Take it away</h2>
      <p class="buttons">
        <Buttons group="policy" {...{ takeAway }} />
      </p>
      <p role="status">{message}</p>
      <ChangesFiles {...props} {...{ other, setMessage }} />
      <h3>Keep your work, and go on later</h3>
      <p class="buttons">
        <Buttons group="keeping" {...{ takeAway }} />
      </p>
      <OpenAnswers {...{ template, used, setMessage, other, setOther }} />
      <CopyLink {...{ template, used, setMessage }} />
    </section>
  );
}

interface ButtonsProps {
  readonly group: ExportFormat['group'];
  readonly takeAway: (format: ExportFormat) => Promise<void>;
}

function Buttons({ group, takeAway }: ButtonsProps) {
  const formats: readonly ExportFormat[] = FORMATS;
  return formats
    .filter((format) => format.group === group)
    .map((format) => (
      <button
        key={format.id}
        type="button"
        class={format === formats[0] ? 'main' : undefined}
        onClick={() => void takeAway(format)}
      >
        {format.label}
      </button>
    ));
}

/** Why something could not be made, as sentences. */
export function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}
