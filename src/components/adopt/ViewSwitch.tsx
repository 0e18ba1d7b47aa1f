import { useLayoutEffect, useRef } from 'preact/hooks';
import { CONFLICT, SAVED } from './StatusBar.tsx';
import type { UsedAnswers } from './use-answers.ts';

export type Shown = 'form' | 'document';

interface Props {
  readonly shown: Shown;
  readonly onSwitch: (shown: Shown) => void;
  readonly used: Pick<UsedAnswers, 'saved' | 'canUndo' | 'dispatch'>;
}

/**
 * On narrow screens, where questions and policy take turns: the policy opens at the clause of the
 * question at hand, and the questions where the reader left them.
 */
export function ViewSwitch({ shown, onSwitch, used }: Props) {
  const leftAt = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (leftAt.current === null) return;
    if (shown === 'form') window.scrollTo({ top: leftAt.current });
    else placeInDocument()?.scrollIntoView({ block: 'start' });
  }, [shown]);
  const toDocument = () => {
    leftAt.current = window.scrollY;
    onSwitch('document');
  };
  return (
    <div class="switch-bar">
      {shown === 'document' && (
        <p class="switch-status">
          <span>{SAVED[used.saved] || CONFLICT}</span>
          <button
            type="button"
            disabled={!used.canUndo}
            onClick={() => used.dispatch({ type: 'undo' })}
          >
            Undo
          </button>
        </p>
      )}
      <button
        type="button"
        class="switch"
        onClick={shown === 'form' ? toDocument : () => onSwitch('form')}
      >
        {shown === 'form' ? 'Show the policy' : 'Back to the questions'}
      </button>
    </div>
  );
}

function placeInDocument(): Element | null {
  return document.querySelector('.at-hand') ?? document.querySelector('.document-pane');
}
