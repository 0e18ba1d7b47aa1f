import { AskTwice } from './AskTwice.tsx';
import type { UsedAnswers } from './use-answers.ts';

/** The way back to what stood here before a link or a file was opened. It survives a reload, and nothing is lost on the way. */
export function Aside({
  aside,
  bringBack,
  dropAside,
}: Pick<UsedAnswers, 'aside' | 'bringBack' | 'dropAside'>) {
  if (!aside) return null;
  const school = aside.details['school']?.trim();
  return (
    <div class="notice aside">
      <p>
        {school ? `Your policy for ${school}` : 'The policy that you had here'} is put aside in this
        browser. It was here before another was opened.
      </p>
      <p class="buttons">
        <button type="button" onClick={bringBack}>
          Bring it back
        </button>
        <AskTwice ask="Delete it" yes="Yes, delete it" onYes={dropAside} />
      </p>
    </div>
  );
}
