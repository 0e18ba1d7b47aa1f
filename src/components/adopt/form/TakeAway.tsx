import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { PolicyDocument } from '../../../adopt/document.ts';
import type { Template } from '../../../adopt/template.ts';
import { FORMATS, type ExportFormat, type WrittenFormat } from '../../../export/formats.ts';
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
      tell(await taken(format, { template, used, document }));
    } catch (error) {
      tell(`${reasonOf(error)} Nothing you typed is lost.`);
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

type Taken = Pick<Props, 'template' | 'used' | 'document'>;

/** Saves a file in a format. @returns what to tell the reader */
async function taken(format: WrittenFormat, input: Taken): Promise<string> {
  const { used, document } = input;
  const kept = format.records ? await record(input) : { answers: used.answers, says: '' };
  const name = await save(format, { document, answers: kept.answers });
  if (name === null) return format.none;
  if (format.id === 'answers') used.savedToFile(kept.answers);
  return `${name} is saved where your browser keeps downloads.${kept.says}`;
}

/**
 * Keeps the policy as the version that is adopted, once its day has come. @returns the answers with
 * it, and what to say of it
 */
async function record({ template, used, document }: Taken) {
  const { keepAdopted } = await import('../../../adopt/adoption.ts');
  const today = new Date().toISOString().slice(0, 10);
  const { answers, keeping } = keepAdopted(template, used.answers, document, today);
  if (keeping === 'now') used.dispatch({ type: 'do', change: () => answers });
  return { answers, says: SAYS[keeping] };
}

/** What a reader must know of the version that is kept. */
const SAYS = {
  'not-yet': '',
  before: '',
  now: ' Its words are kept as those adopted: next year this page says what has changed.',
  other:
    ' These are not the words kept as adopted on that day: see “Versions adopted, and next year”.',
} as const;

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
