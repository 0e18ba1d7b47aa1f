import { useState } from 'preact/hooks';
import type { SessionAction } from '../../check/session.ts';
import type { UsedDocuments } from './use-documents.ts';

/** What the reader did last, in words, and what does it. */
export interface Doing {
  readonly words: string;
  readonly dispatch: (action: SessionAction) => void;
}

/** Passes on what the reader does, and keeps in words what it was. */
export function useDoing({ session, dispatch }: UsedDocuments): Doing {
  const [said, setSaid] = useState<{ readonly id: string; readonly words: string } | null>(null);
  const id = session?.document.id ?? '';
  const act = (action: SessionAction) => {
    const words = wordsFor(action, session?.past.length ?? 0);
    if (words !== null) setSaid({ id, words });
    dispatch(action);
  };
  return { words: said?.id === id ? said.words : '', dispatch: act };
}

const CORRECTED = {
  join: 'Joined to the paragraph before.',
  part: 'Split in two.',
  number: 'The number is changed.',
  role: 'Changed.',
  depth: 'Moved by a level.',
} as const;

const ANSWERED = {
  answered: 'Confirmed.',
  silent: 'Noted: your policy says nothing on it.',
  'none-of-these': 'Noted: none of these. Is there another clause that answers it?',
} as const;

function wordsFor(action: SessionAction, steps: number): string | null {
  if (action.type === 'undo')
    return steps > 1 ? 'Undone.' : 'Undone. There is nothing more to undo.';
  if (action.type === 'correct') return CORRECTED[action.correction.kind];
  if (action.type !== 'answer') return null;
  return action.answer ? ANSWERED[action.answer.kind] : 'Taken back.';
}

interface Props {
  readonly doing: Doing;
  /** How many steps can be undone. */
  readonly steps: number;
}

/**
 * What was done last, said aloud too, and the way back: at the foot of the window, wherever the
 * reader is.
 */
export function LastDone({ doing: { words, dispatch }, steps }: Props) {
  const isShown = words !== '' || steps > 0;
  const undo = () => {
    if (steps > 0) dispatch({ type: 'undo' });
  };
  return (
    <div class="last-done" data-shown={isShown || undefined}>
      <p role="status">{words}</p>
      {isShown && (
        <button type="button" aria-disabled={steps === 0} onClick={undo}>
          Undo
        </button>
      )}
    </div>
  );
}
