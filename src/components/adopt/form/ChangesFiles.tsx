import { useState } from 'preact/hooks';
import { schoolName } from '../../../adopt/document.ts';
import { fileName } from '../../../adopt/file-name.ts';
import { changesNote } from '../../../adopt/note.ts';
import { againstAll, type Against, type OtherFile } from '../against.ts';
import { download } from '../../download.ts';
import { useOwnBefores } from '../use-own-befores.ts';
import { reasonOf, type TakeAwayProps } from './TakeAway.tsx';

interface Props extends TakeAwayProps {
  readonly other: OtherFile | null;
  readonly setMessage: (message: string) => void;
}

/** Papers for governors and unions: what has changed, held against what the reader chooses. */
export function ChangesFiles(props: Props) {
  const { template, used, fromStart, other } = props;
  const documents = useOwnBefores();
  const all = againstAll({ template, answers: used.answers, fromStart, other, documents });
  const [chosen, setChosen] = useState<string | null>(null);
  const against = all.find(({ id }) => id === chosen) ?? all[0];
  return (
    <>
      <h3>For governors and unions: what has changed</h3>
      <div class="field">
        <label for="against">Held against</label>
        <select
          id="against"
          value={against?.id}
          onChange={({ currentTarget: { value } }) => setChosen(value)}
        >
          {all.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {against && <ChangesButtons {...props} against={against} />}
    </>
  );
}

function ChangesButtons({ against, ...props }: Props & { readonly against: Against }) {
  const { template, used, document, print, setMessage } = props;
  const { changes } = against;
  const today = new Date().toISOString().slice(0, 10);
  const nameOf = (what: string) => fileName(schoolName(document), today, what, 'docx');
  const make = async (work: () => Promise<string>) => {
    setMessage('Making the Word file …');
    try {
      setMessage(await work());
    } catch (error) {
      setMessage(`That did not work. ${reasonOf(error)} Nothing you typed is lost.`);
    }
  };
  const note = () => (changes ? changesNote(template, used.answers, changes()) : null);
  const noteFile = () =>
    make(async () => {
      const made = note();
      const { noteToWord } = await import('../../../export/word/index.ts');
      if (!made) return '';
      return saved(nameOf('social-media-policy-changes'), await noteToWord(made));
    });
  const trackedFile = () =>
    make(async () => {
      const before = await against.before();
      const { trackedToWord } = await import('../../../export/word/tracked.ts');
      const author = schoolName(document) || 'The school';
      const made = await trackedToWord(before, document, author, new Date());
      if (made.kind === 'refused') return made.why;
      return saved(nameOf('social-media-policy-tracked-changes'), made.blob);
    });
  return (
    <>
      <p class="buttons">
        {changes && (
          <>
            <button type="button" onClick={() => void noteFile()}>
              Note on changes for governors (Word)
            </button>
            <button type="button" onClick={() => print(note())}>
              Print the note
            </button>
          </>
        )}
        <button type="button" onClick={() => void trackedFile()}>
          Word with tracked changes
        </button>
      </p>
      <p class="hint">
        {changes
          ? 'The note has the words before and now of every change. In the Word file, accepting all changes gives this policy, and rejecting all the other.'
          : 'Only tracked changes: nobody but you can tell which of its clauses is about what, so there is no note.'}
      </p>
    </>
  );
}

function saved(name: string, blob: Blob): string {
  download(name, blob, blob.type);
  return `${name} is saved where your browser keeps downloads.`;
}
