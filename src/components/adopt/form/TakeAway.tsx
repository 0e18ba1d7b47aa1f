import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { PolicyDocument } from '../../../adopt/document.ts';
import type { Template } from '../../../adopt/template.ts';
import { FORMATS, type ExportFormat } from '../../../export/formats.ts';
import { LaterFold } from '../LaterFold.tsx';
import { save } from '../save.ts';
import type { UsedAnswers } from '../use-answers.ts';
import { CopyLink } from './CopyLink.tsx';
import { OpenAnswers } from './OpenAnswers.tsx';
import { reasonOf } from './reason.ts';

interface Props {
  readonly template: Template;
  readonly used: UsedAnswers;
  readonly document: PolicyDocument;
  /** Prints the policy, or a paper in its place. */
  readonly print: (paper: ComponentChild) => void;
}

/** Everything that leaves the page: files, print, a link; and saved answers coming back. */
export function TakeAway({ template, used, document, print }: Props) {
  const [told, setTold] = useState({ message: '', of: 'policy' });
  const setMessage = (message: string) => setTold({ message, of: 'keeping' });
  const takeAway = async (format: ExportFormat) => {
    if (format.how === 'print') return print(null);
    const tell = (message: string) => setTold({ message, of: format.group });
    tell(format.making ?? '');
    try {
      const answers = format.records ? await record({ template, used, document }) : used.answers;
      const name = await save(format, { document, answers });
      tell(name ? `${name} is saved where your browser keeps downloads.` : format.none);
      if (name && format.id === 'answers') used.savedToFile(answers);
    } catch (error) {
      tell(`That did not work. ${reasonOf(error)} Nothing you typed is lost.`);
    }
  };
  return (
    <section class="take-away" aria-labelledby="take-away" data-told={told.of}>
      <h2 id="take-away">Take it away</h2>
      <p class="buttons">
        <Buttons group="policy" {...{ takeAway }} />
      </p>
      <p class="hint">{WHICH}</p>
      <p role="status">{told.message}</p>
      <LaterFold
        id="changes-files"
        summary="For governors and unions: what has changed"
        load={async () => (await import('./ChangesFiles.tsx')).ChangesFiles}
        with={{ template, used, document, print }}
      />
      <h3>Keep your work, and go on later</h3>
      <p class="buttons">
        <Buttons group="keeping" {...{ takeAway }} />
      </p>
      <OpenAnswers {...{ template, used, setMessage }} />
      <CopyLink {...{ template, used, setMessage }} />
    </section>
  );
}

const WHICH =
  'PDF to publish and sign, Word to edit, HTML for a website, the others for email and other programs.';

/** Keeps the policy as the version that is adopted, if it is one and is not kept yet. @returns the answers with it */
async function record({ template, used, document }: Pick<Props, 'template' | 'used' | 'document'>) {
  const { answers, dispatch } = used;
  if (document.draft) return answers;
  const { adoptedVersion, recordState, withAdopted } = await import('../../../adopt/adoption.ts');
  const version = adoptedVersion(template, answers, document);
  if (!version || recordState(answers, version) !== 'none') return answers;
  dispatch({ type: 'do', change: (now) => withAdopted(now, version) });
  return withAdopted(answers, version);
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
