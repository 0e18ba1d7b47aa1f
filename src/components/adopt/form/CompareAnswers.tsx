import { useState } from 'preact/hooks';
import { changesNote } from '../../../adopt/note.ts';
import { changesFromFile } from '../../../adopt/since-version.ts';
import type { Template } from '../../../adopt/template.ts';
import { workInWords } from '../../../adopt/work-in-words.ts';
import type { OtherFile } from '../against.ts';
import { NoteView } from '../document/NoteView.tsx';
import { readAnswersFile } from '../read-file.ts';
import type { UsedAnswers } from '../use-answers.ts';
import { FileField } from './FileField.tsx';

interface Props {
  readonly template: Template;
  readonly used: UsedAnswers;
  readonly other: OtherFile | null;
  readonly onOther: (other: OtherFile | null) => void;
}

/** Sets another file of answers beside those that are here, and changes nothing. */
export function CompareAnswers({ template, used: { answers }, other, onOther }: Props) {
  const [message, setMessage] = useState('');
  const compare = async (file: File) => {
    const read = await readAnswersFile(template, file);
    if (read.answers) onOther({ name: file.name, answers: read.answers });
    const told = read.answers ? [`${file.name} is compared, and nothing here is changed.`] : [];
    setMessage([...told, ...read.problems].join(' '));
  };
  return (
    <>
      <FileField
        id="compare-answers"
        label="Compare what is here with another file of saved answers"
        onFile={compare}
      />
      <p role="status">{message}</p>
      {other && (
        <details class="fold" open>
          <summary>How this policy differs from {other.name}</summary>
          <p>
            {other.name}: {workInWords(template, other.answers)}. Here:{' '}
            {workInWords(template, answers)}.
          </p>
          <NoteView
            level={3}
            note={changesNote(
              template,
              answers,
              changesFromFile(template, answers, other.answers, other.name),
            )}
          />
          <button type="button" onClick={() => onOther(null)}>
            Close the comparison
          </button>
        </details>
      )}
    </>
  );
}
