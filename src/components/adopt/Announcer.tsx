import { useEffect, useState } from 'preact/hooks';
import { clausesOf, type PolicyDocument } from '../../adopt/document.ts';

/** Long enough that typing is not talked over. */
const PAUSE = 1500;

/** Tells a screen reader the state of the policy, after a pause and only when that has changed. */
export function Announcer({ document }: { readonly document: PolicyDocument }) {
  const [words, setWords] = useState('');
  const clauses = clausesOf(document).length;
  const state = `The policy has ${clauses} clauses; ${missingWords(document.open.missing.length)}.`;
  useEffect(() => {
    const timer = setTimeout(() => setWords(state), PAUSE);
    return () => clearTimeout(timer);
    // Every change of the document begins the pause anew, so that typing is not talked over.
  }, [state, document]);
  return (
    <p class="unseen" role="status">
      {words}
    </p>
  );
}

function missingWords(count: number): string {
  return count === 1 ? '1 detail is missing' : `${count} details are missing`;
}
