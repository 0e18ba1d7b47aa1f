import { changesNote } from '../../../adopt/note.ts';
import { LARGEST_FILE, readAnswers } from '../../../adopt/read-answers.ts';
import { changesFromFile } from '../../../adopt/since-version.ts';
import type { Template } from '../../../adopt/template.ts';
import { workInWords } from '../../../adopt/work-in-words.ts';
import type { OtherFile } from '../against.ts';
import { NoteView } from '../document/NoteView.tsx';
import type { UsedAnswers } from '../use-answers.ts';

interface Props {
  readonly template: Template;
  readonly used: UsedAnswers;
  readonly setMessage: (message: string) => void;
  readonly other: OtherFile | null;
  readonly setOther: (other: OtherFile | null) => void;
}

/** Takes saved answers in place of those that stand here, or sets them beside these. */
export function OpenAnswers({ template, used, setMessage, other, setOther }: Props) {
  const read = async (file: File) => {
    // A file of this site is text; of a larger one not even the text is needed to refuse it.
    const text = file.size > LARGEST_FILE * 4 ? ' '.repeat(LARGEST_FILE + 1) : await file.text();
    return readAnswers(template, text);
  };
  const open = async (file: File) => {
    const { answers, problems } = await read(file);
    const isKept = answers !== null && used.open(answers, 'file');
    const opened = answers ? [`${file.name} is opened.`] : [];
    const kept = isKept ? ['What stood here is kept: you can bring it back.'] : [];
    setMessage([...opened, ...kept, ...problems].join(' '));
  };
  const compare = async (file: File) => {
    const { answers, problems } = await read(file);
    if (answers) setOther({ name: file.name, answers });
    const told = answers ? [`${file.name} is compared below, and nothing here is changed.`] : [];
    setMessage([...told, ...problems].join(' '));
  };
  return (
    <>
      <FileField id="open-answers" label="Open saved answers" onFile={open} />
      <FileField id="compare-answers" label="Compare with other saved answers" onFile={compare} />
      {other && (
        <details class="fold" open>
          <summary>How this policy differs from {other.name}</summary>
          <p>
            {other.name}: {workInWords(template, other.answers)}. Here:{' '}
            {workInWords(template, used.answers)}.
          </p>
          <NoteView
            note={changesNote(
              template,
              used.answers,
              changesFromFile(template, used.answers, other.answers, other.name),
            )}
          />
          <button type="button" onClick={() => setOther(null)}>
            Close the comparison
          </button>
        </details>
      )}
    </>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly onFile: (file: File) => Promise<void>;
}

function FileField({ id, label, onFile }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void onFile(file);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
