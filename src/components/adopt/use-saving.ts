import { useEffect, useRef, useState } from 'preact/hooks';
import { isSameWork, type Answers } from '../../adopt/answers.ts';
import type { AnswerStore, SaveResult } from './storage.ts';

/** How the answers are kept in this browser. */
export type Saved = SaveResult | 'not-yet' | 'restored';

/**
 * Saves answers when they change, but not those that were only read, and not over another window's.
 */
export function useSaving(store: AnswerStore, answers: Answers, isReady: boolean) {
  const [saved, setSaved] = useState<Saved>('not-yet');
  const known = useRef(answers);
  const inFile = useRef<Answers | null>(null);
  useEffect(() => store.onChange(() => setSaved('changed-elsewhere')), [store]);
  useEffect(() => {
    if (!isReady || answers === known.current || saved === 'changed-elsewhere') return;
    setSaved(store.save(answers));
  }, [answers, isReady, store, saved]);
  // What was chosen is saved after it is shown: whoever leaves in between loses nothing either.
  useLeaving(() => {
    if (isReady && answers !== known.current && saved !== 'changed-elsewhere') store.save(answers);
  });
  useWarning(() => {
    const isAtRisk = saved === 'full-or-forbidden' || saved === 'changed-elsewhere';
    return (
      isAtRisk && ![known.current, inFile.current].some((one) => one && isSameWork(one, answers))
    );
  });
  /** Marks answers as read: they need not be saved. */
  const asSaved = (read: Answers) => (known.current = read);
  const savedToFile = (written: Answers) => {
    inFile.current = written;
  };
  return { saved, setSaved, asSaved, savedToFile };
}

/** Does something when the page is left or loaded again. */
function useLeaving(leave: () => void): void {
  const last = useRef(leave);
  last.current = leave;
  useEffect(() => {
    const left = () => last.current();
    window.addEventListener('pagehide', left);
    return () => window.removeEventListener('pagehide', left);
  }, []);
}

/** Has the browser ask before the page is left while something would be lost with it. */
function useWarning(isAtRisk: () => boolean): void {
  const asked = useRef(isAtRisk);
  asked.current = isAtRisk;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (asked.current()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
}
