import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PolicyDocument } from '../../../adopt/document.ts';
import type { Template } from '../../../adopt/template.ts';
import { trackedOrWhy } from '../../../adopt/tracked/tracked.ts';
import { againstAll, type Against, type OtherFile } from '../against.ts';
import { NoteView } from '../document/NoteView.tsx';
import { useOwnBefores } from '../use-own-befores.ts';
import type { UsedAnswers } from '../use-answers.ts';
import { noteOf, saveNote, saveTracked, type PaperInput } from './changes-papers.ts';
import { reasonOf } from './reason.ts';
import { CompareAnswers } from './CompareAnswers.tsx';

export interface ChangesProps {
  readonly template: Template;
  readonly used: UsedAnswers;
  readonly document: PolicyDocument;
  /** Prints a paper in place of the policy. */
  readonly print: (paper: ComponentChild) => void;
}

/** Papers for governors and unions: what has changed, compared with what the reader chooses. */
export function ChangesFiles(props: ChangesProps) {
  const { template, used } = props;
  const [other, setOther] = useState<OtherFile | null>(null);
  const documents = useOwnBefores();
  const all = againstAll(template, used.answers, documents, other);
  const [chosen, setChosen] = useState<string | null>(null);
  const against = all.find(({ id }) => id === chosen) ?? all[0];
  return (
    <>
      <div class="field">
        <label for="against">Compared with</label>
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
      {against && <p class="hint">{against.changes ? WITH_NOTE : TRACKED_ONLY}</p>}
      <CompareAnswers
        {...{ template, used, other }}
        onOther={(file) => {
          setOther(file);
          setChosen(file ? 'file' : null);
        }}
      />
    </>
  );
}

function ChangesButtons({ against, ...props }: ChangesProps & { readonly against: Against }) {
  const [message, setMessage] = useState('');
  const { template, used, document, print } = props;
  const input: PaperInput = { template, answers: used.answers, document, against };
  const refusal = useRefusal(against, document);
  const make = async (work: () => Promise<string>) => {
    setMessage('Making it …');
    try {
      setMessage(await work());
    } catch (error) {
      setMessage(`${reasonOf(error)} Nothing you typed is lost.`);
    }
  };
  const printNote = async () => {
    print(<NoteView level={1} note={await noteOf(input)} />);
    return '';
  };
  return (
    <>
      <p class="buttons">
        {against.changes && (
          <>
            <button type="button" onClick={() => void make(() => saveNote(input))}>
              Note on changes for governors (Word)
            </button>
            <button type="button" onClick={() => void make(printNote)}>
              Print the note
            </button>
          </>
        )}
        <TrackedButton
          isRefused={refusal !== null}
          onPress={() => void make(() => saveTracked(input))}
        />
      </p>
      <p role="status">{refusal ?? message}</p>
    </>
  );
}

interface TrackedProps {
  readonly isRefused: boolean;
  readonly onPress: () => void;
}

function TrackedButton({ isRefused, onPress }: TrackedProps) {
  return (
    <button type="button" disabled={isRefused} onClick={onPress}>
      Word with tracked changes
    </button>
  );
}

/**
 * Why there are no tracked changes against something: too little of its words would stay. Null
 * where there are, and until that is known.
 */
function useRefusal(against: Against, document: PolicyDocument): string | null {
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    setRefusal(null);
    // What has the same topics always keeps enough; with other documents nobody knows before it is
    // tried.
    if (against.changes) return;
    against.before().then(
      (before) => {
        const tried = trackedOrWhy(before, document);
        setRefusal(tried.kind === 'refused' ? tried.why : null);
      },
      () => setRefusal(null),
    );
  }, [against.id, document]);
  return refusal;
}

const WITH_NOTE =
  'The note has the words before and now of every change. In the file with tracked changes, accept them all and you have this policy; reject them all and you have the other.';
const TRACKED_ONLY =
  'There is no note on this: only you can tell which of its clauses matches which of yours. In the file with tracked changes, accept them all and you have this policy; reject them all and you have the other.';
