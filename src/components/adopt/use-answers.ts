import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { changeBase, RECOMMENDED, startFrom, type Answers } from '../../adopt/answers.ts';
import type { ReadAnswers } from '../../adopt/read-answers.ts';
import { initialState, reduce, type Action, type State } from '../../adopt/state.ts';
import type { Template } from '../../adopt/template.ts';
import { OPENED_BY_LINK, readStart, useLinks, type Opened } from './opened.ts';
import type { Reason } from './snapshots.ts';
import { AnswerStore } from './storage.ts';
import { useSaving, type Saved } from './use-saving.ts';
import { useSnapshots, type UsedSnapshots } from './use-snapshots.ts';

export interface UsedAnswers extends Omit<UsedSnapshots, 'putAside'> {
  readonly answers: Answers;
  readonly canUndo: boolean;
  readonly dispatch: (action: Action) => void;
  /** What the reader should know: of a link, of damaged data. */
  readonly notices: readonly string[];
  readonly dismiss: () => void;
  readonly saved: Saved;
  readonly savedAt: Date | null;
  /** To be called when the answers were saved to a file, so that leaving loses nothing. */
  readonly savedToFile: () => void;
  /** Takes other answers in place of these, which are kept if they would be missed. */
  readonly open: (other: Answers, reason: Reason) => boolean;
  readonly changeBase: (base: string) => void;
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
  const { saved, setSaved, asSaved, savedToFile } = useSaving(store, answers, isReady);
  const { putAside, ...snapshots } = useSnapshots(template, answers, dispatch);
  const now = useRef(answers);
  now.current = answers;
  const open = (other: Answers, reason: Reason): boolean => {
    const isAway = putAside(now.current, other, reason);
    dispatch({ type: 'replace', answers: other });
    return isAway;
  };

  useEffect(() => {
    const { stored, other, notices: found } = readStart(template, store);
    if (stored) dispatch({ type: 'start', answers: asSaved(stored) });
    if (stored && !other) setSaved('restored');
    if (stored && other) putAside(stored, other.answers, other.isHanded ? 'document' : 'link');
    if (other) dispatch({ type: 'replace', answers: takenOver(other, asSaved) });
    if (!store.canSave()) setSaved('full-or-forbidden');
    setNotices(found);
    setReady(true);
  }, [template, store]);
  useLinks(template, (linked) => {
    const isAway = open(linked.answers, 'link');
    setNotices([...(isAway ? [OPENED_BY_LINK] : []), ...linked.problems]);
  });

  const startAnew = (other: Answers) => dispatch({ type: 'start', answers: asSaved(other) });
  const resolve = (keep: 'mine' | 'theirs') => {
    const read = keep === 'theirs' ? store.load() : null;
    const theirs = read?.answers ?? (read ? null : startFrom(template, RECOMMENDED));
    if (keep === 'theirs' && theirs) putAside(answers, theirs, 'window');
    if (read?.answers) dispatch({ type: 'replace', answers: asSaved(read.answers) });
    if (keep === 'theirs' && !read) startAnew(startFrom(template, RECOMMENDED));
    setNotices(read?.problems ?? []);
    setSaved(resolved(keep, read) ?? store.overwrite(answers));
  };
  const deleteAll = () => {
    const start = startFrom(template, RECOMMENDED);
    putAside(answers, start, 'deleted');
    store.clear();
    startAnew(start);
    setSaved('not-yet');
  };
  const toBase = (base: string) => {
    putAside(answers, changeBase(template, answers, base), 'base');
    dispatch({ type: 'base', base });
  };
  const kept = { open, saved, savedAt: store.savedAt(), savedToFile, resolve, deleteAll };
  const told = { notices, dismiss: () => setNotices([]), canUndo: state.past.length > 0 };
  return { answers, dispatch, isReady, changeBase: toBase, ...snapshots, ...told, ...kept };
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

/** How it is saved once another window's work is taken; null where what is here is kept, or theirs is damaged. */
function resolved(keep: 'mine' | 'theirs', read: ReadAnswers | null): 'saved' | 'not-yet' | null {
  if (keep === 'mine') return null;
  if (!read) return 'not-yet';
  return read.answers ? 'saved' : null;
}
