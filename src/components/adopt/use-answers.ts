import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { RECOMMENDED, startFrom, type Answers } from '../../adopt/answers.ts';
import type { ReadLink } from '../../adopt/link.ts';
import type { ReadAnswers } from '../../adopt/read-answers.ts';
import { initialState, reduce, type Action, type State } from '../../adopt/state.ts';
import type { Template } from '../../adopt/template.ts';
import { OPENED_BY_LINK, readStart, takeLink, type Opened } from './opened.ts';
import { AnswerStore, type SaveResult } from './storage.ts';
import { useAside } from './use-aside.ts';

/** How the answers are kept in this browser. */
export type Saved = SaveResult | 'not-yet' | 'restored';

export interface UsedAnswers {
  readonly answers: Answers;
  readonly canUndo: boolean;
  readonly dispatch: (action: Action) => void;
  /** What the reader should know: of a link, of damaged data. */
  readonly notices: readonly string[];
  readonly dismiss: () => void;
  readonly saved: Saved;
  readonly savedAt: Date | null;
  /** Takes other answers in place of these, which are put aside if they would be missed. */
  readonly open: (other: Answers) => void;
  /** What was put aside last; null if there is nothing. */
  readonly aside: Answers | null;
  /** Changes what is put aside for what is here. */
  readonly bringBack: () => void;
  readonly dropAside: () => void;
  /** Takes what another window saved, or keeps what is here. */
  readonly resolve: (keep: 'mine' | 'theirs') => void;
  readonly deleteAll: () => void;
  /** False on the server and until the browser has taken over. */
  readonly isReady: boolean;
}

/** The reader's answers: read from this browser or from a link, saved with every change. */
export function useAnswers(template: Template): UsedAnswers {
  const store = useMemo(() => new AnswerStore(template), [template]);
  const [state, dispatch] = useSteps(template);
  const [notices, setNotices] = useState<readonly string[]>([]);
  const [isReady, setReady] = useState(false);
  const { answers } = state;
  const { saved, setSaved, asSaved } = useSaving(store, answers, isReady);
  const { away, ...asides } = useAside(template, answers, dispatch, isReady);
  const open = useOpen(answers, away, dispatch);

  useEffect(() => {
    const { stored, other, notices: found } = readStart(template, store);
    if (stored) dispatch({ type: 'start', answers: asSaved(stored) });
    if (stored && !other) setSaved('restored');
    if (stored && other) away(stored, other.answers);
    if (other) dispatch({ type: 'replace', answers: takenOver(other, asSaved) });
    setNotices(found);
    setReady(true);
  }, [template, store]);
  useLinks(template, (linked) => {
    const isAway = linked.answers !== null && open(linked.answers);
    setNotices([...(isAway ? [OPENED_BY_LINK] : []), ...linked.problems]);
  });

  const startAnew = (other: Answers) => dispatch({ type: 'start', answers: asSaved(other) });
  const resolve = (keep: 'mine' | 'theirs') => {
    const read = keep === 'theirs' ? store.load() : null;
    if (read?.answers) dispatch({ type: 'replace', answers: asSaved(read.answers) });
    if (keep === 'theirs' && !read) startAnew(startFrom(template, RECOMMENDED));
    setNotices(read?.problems ?? []);
    setSaved(resolved(keep, read) ?? store.overwrite(answers));
  };
  const deleteAll = () => {
    store.clear();
    startAnew(startFrom(template, RECOMMENDED));
    setSaved('not-yet');
  };
  const kept = { ...asides, open, saved, savedAt: store.savedAt(), resolve, deleteAll };
  const told = { notices, dismiss: () => setNotices([]), canUndo: state.past.length > 0 };
  return { answers, dispatch, isReady, ...told, ...kept };
}

/** The answers with the way back. */
function useSteps(template: Template) {
  const step = useCallback(
    (state: State, action: Action) => reduce(template, state, action),
    [template],
  );
  return useReducer(step, initialState(startFrom(template, RECOMMENDED)));
}

/** What was handed over is to be saved at once; what a link brought, once the reader changes something. */
function takenOver(
  { answers, isHanded }: NonNullable<Opened['other']>,
  asSaved: (read: Answers) => Answers,
): Answers {
  return isHanded ? answers : asSaved(answers);
}

/** Takes other answers in place of those that stand here now, whenever it is called. */
function useOpen(
  answers: Answers,
  away: (before: Answers, after: Answers) => boolean,
  dispatch: (action: Action) => void,
) {
  const now = useRef(answers);
  now.current = answers;
  return (other: Answers): boolean => {
    dispatch({ type: 'replace', answers: other });
    return away(now.current, other);
  };
}

/** Saves answers when they change, but not those that were only read, and not over another window's. */
function useSaving(store: AnswerStore, answers: Answers, isReady: boolean) {
  const [saved, setSaved] = useState<Saved>('not-yet');
  const known = useRef(answers);
  useEffect(() => store.onChange(() => setSaved('changed-elsewhere')), [store]);
  useEffect(() => {
    if (!isReady || answers === known.current || saved === 'changed-elsewhere') return;
    setSaved(store.save(answers));
  }, [answers, isReady, store, saved]);
  /** Marks answers as read: they need not be saved. */
  const asSaved = (read: Answers) => (known.current = read);
  return { saved, setSaved, asSaved };
}

/** How it is saved once another window's work is taken; null where what is here is kept, or theirs is damaged. */
function resolved(
  keep: 'mine' | 'theirs',
  read: ReadAnswers | null,
): SaveResult | 'not-yet' | null {
  if (keep === 'mine') return null;
  if (!read) return 'not-yet';
  return read.answers ? 'saved' : null;
}

/** Calls back when a link with choices is opened while the page is open: then only what stands behind # changes. */
function useLinks(template: Template, onLink: (link: ReadLink) => void): void {
  useEffect(() => {
    const listener = () => {
      const link = takeLink(template);
      if (link) onLink(link);
    };
    window.addEventListener('hashchange', listener);
    return () => window.removeEventListener('hashchange', listener);
  }, [template]);
}
