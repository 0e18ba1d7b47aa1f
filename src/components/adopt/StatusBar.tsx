import type { PolicyDocument } from '../../adopt/document.ts';
import type { Progress } from '../../adopt/progress.ts';
import { whenInWords } from '../../adopt/when.ts';
import { goTo } from './go-to.ts';
import type { UsedAnswers } from './use-answers.ts';

interface Props {
  readonly used: UsedAnswers;
  readonly document: PolicyDocument;
  readonly progress: Progress;
}

/** What is said while another window has saved other answers. */
export const CONFLICT =
  'This policy was changed in another window. Nothing here is saved until you choose.';

/** How the answers are kept, in words. */
export const SAVED = {
  'not-yet': 'Nothing typed yet. What you type is saved in this browser only.',
  restored: 'What you did here before is restored from this browser, last saved',
  saved: 'Saved in this browser',
  'changed-elsewhere': '',
  'full-or-forbidden':
    'This browser does not let us save (its storage is full or switched off). Everything works all the same. Save your answers to a file before you leave.',
} as const;

/** How much was looked at, whether it is saved, undo, and what the reader should know. */
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
          {progressWords(progress)}, {missingWords(document.open.missing.length)}
        </a>
      </p>
      <p>
        <span role="status">{SAVED[saved]}</span>
        <SavedAt {...used} />
      </p>
      <button
        type="button"
        class="undo"
        disabled={!canUndo}
        onClick={() => dispatch({ type: 'undo' })}
      >
        Undo
      </button>
      {saved === 'changed-elsewhere' && <Conflict resolve={used.resolve} />}
      <Notices {...used} />
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

function Conflict({ resolve }: Pick<UsedAnswers, 'resolve'>) {
  return (
    <div class="notice" role="alert">
      <p>{CONFLICT}</p>
      <p class="buttons">
        <button type="button" onClick={() => resolve('theirs')}>
          Take the changes from there
        </button>
        <button type="button" onClick={() => resolve('mine')}>
          Keep what is here
        </button>
      </p>
    </div>
  );
}

/**
 * Apart from the status, which is read aloud: nobody wants to hear the time again at every word.
 */
function SavedAt({ saved, savedAt }: Pick<UsedAnswers, 'saved' | 'savedAt'>) {
  const isKept = saved === 'saved' || saved === 'restored';
  if (!isKept) return null;
  return <span class="saved-at">{savedAt ? ` ${whenInWords(savedAt, new Date())}.` : '.'}</span>;
}

function progressWords({ looked, of, undecided }: Progress): string {
  const words = `${looked} of ${of} topics looked at`;
  return undecided === 0 ? words : `${words}, ${undecided} not decided`;
}

function missingWords(count: number): string {
  return count === 1 ? '1 detail missing' : `${count} details missing`;
}
