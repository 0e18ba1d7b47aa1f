import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PolicyDocument } from '../../adopt/document.ts';
import { goTo } from './go-to.ts';
import type { UsedAnswers } from './use-answers.ts';

interface Props {
  readonly used: UsedAnswers;
  readonly document: PolicyDocument;
  readonly progress: { readonly decided: number; readonly of: number };
}

const SAVED = {
  'not-yet': 'Nothing typed yet. What you type is saved in this browser only.',
  saved: 'Saved in this browser.',
  'changed-elsewhere': '',
  'full-or-forbidden':
    'This browser does not let us save (its storage is full or switched off). Save your answers to a file before you leave.',
} as const;

/** Progress, whether it is saved, undo, and what the reader should know. */
export function StatusBar({ used, document, progress }: Props) {
  const { saved, canUndo, dispatch } = used;
  const toSummary = (event: Event) => {
    event.preventDefault();
    goTo('summary');
  };
  return (
    <div class="status-bar">
      <p class="progress">
        <a href="#summary" onClick={toSummary}>
          {progress.decided} of {progress.of} decided, {missingWords(document.open.missing.length)}
        </a>
      </p>
      <p role="status">{SAVED[saved]}</p>
      {saved === 'changed-elsewhere' && <Conflict resolve={used.resolve} />}
      <Notices {...used} />
      <p class="buttons">
        <button type="button" disabled={!canUndo} onClick={() => dispatch({ type: 'undo' })}>
          Undo
        </button>
        <DeleteAll deleteAll={used.deleteAll} />
      </p>
    </div>
  );
}

function Notices({ notices, dismiss }: Pick<UsedAnswers, 'notices' | 'dismiss'>) {
  if (notices.length === 0) return null;
  return (
    <div class="notice" role="alert">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      <button type="button" onClick={dismiss}>
        Close
      </button>
    </div>
  );
}

/** Asks once more: what is deleted cannot be brought back. A second click in the same place does nothing. */
function DeleteAll({ deleteAll }: Pick<UsedAnswers, 'deleteAll'>) {
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!isFirst.current) (isAsking ? keep : ask).current?.focus();
    isFirst.current = false;
  }, [isAsking]);
  const confirm = () => {
    deleteAll();
    setAsking(false);
  };
  return (
    <>
      <button type="button" ref={ask} disabled={isAsking} onClick={() => setAsking(true)}>
        Delete everything
      </button>
      {isAsking && (
        <>
          <button type="button" ref={keep} onClick={() => setAsking(false)}>
            Keep it
          </button>
          <button type="button" onClick={confirm}>
            Yes, delete everything
          </button>
        </>
      )}
    </>
  );
}

function Conflict({ resolve }: Pick<UsedAnswers, 'resolve'>) {
  return (
    <div class="notice" role="alert">
      <p>This policy was changed in another window. Nothing here is saved until you choose.</p>
      <button type="button" onClick={() => resolve('theirs')}>
        Take the changes from there
      </button>{' '}
      <button type="button" onClick={() => resolve('mine')}>
        Keep what is here
      </button>
    </div>
  );
}

function missingWords(count: number): string {
  return count === 1 ? '1 detail missing' : `${count} details missing`;
}
