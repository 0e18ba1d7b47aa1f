import { AskTwice } from './AskTwice.tsx';
import { REASONS } from './snapshots.ts';
import type { UsedAnswers } from './use-answers.ts';

/**
 * The way back to what was here before something else was opened. It survives a reload, and
 * nothing is lost on the way.
 */
export function Aside({
  snapshots,
  bringBack,
  drop,
}: Pick<UsedAnswers, 'snapshots' | 'bringBack' | 'drop'>) {
  const latest = snapshots.find(({ reason }) => reason !== 'base' && reason !== 'next');
  if (!latest) return null;
  const school = latest.answers.details['school']?.trim();
  return (
    <div class="notice aside">
      <p>
        {school ? `Your policy for ${school}` : 'The policy that you had here'} is put aside in this
        browser. It was here {REASONS[latest.reason]}.
      </p>
      <p class="buttons">
        <button type="button" onClick={() => bringBack(latest)}>
          Bring it back
        </button>
        <AskTwice ask="Delete it" yes="Yes, delete it" onYes={() => drop(latest)} />
      </p>
    </div>
  );
}
