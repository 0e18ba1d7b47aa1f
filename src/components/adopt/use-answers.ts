import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { RECOMMENDED, type Answers } from '../../adopt/answers.ts';
import { startFrom } from '../../adopt/starts.ts';
import { initialState, reduce, type Action, type State } from '../../adopt/state.ts';
import type { Template } from '../../adopt/template.ts';
import { OPENED_BY_LINK, readStart, useLinks } from './opened.ts';
import { begin, replacing } from './replacing.ts';
import type { Reason } from './snapshots.ts';
import { AnswerStore } from './storage.ts';
import { useSaving, type Saved } from './use-saving.ts';
import { useSnapshots, type UsedSnapshots } from './use-snapshots.ts';

export interface UsedAnswers extends Omit<UsedSnapshots, 'putAside'> {
  readonly answers: Answers;
  readonly canUndo: boolean;
  readonly dispatch: (action: Action) => void;
  /** What the reader should know about a link or about damaged data. */
  readonly notices: readonly string[];
  readonly dismiss: () => void;
  readonly saved: Saved;
  readonly savedAt: Date | null;
  /** To be called when the answers were saved to a file, so that leaving loses nothing. */
  readonly savedToFile: (answers: Answers) => void;
  /** Takes other answers in place of these, which are kept if they would be missed. */
  readonly open: (other: Answers, reason: Reason) => boolean;
  readonly changeBase: (base: string) => void;
  /** Takes what another window saved, or keeps what is here. */
  readonly resolve: (keep: 'mine' | 'theirs') => void;
  readonly deleteAll: () => void;
  /** Forgets what could not be read. */
  readonly deleteDamaged: () => void;
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
    const opened = readStart(template, store);
    begin(opened, { dispatch, asSaved, putAside });
    if (opened.stored && !opened.other) setSaved('restored');
    if (!store.canSave()) setSaved('full-or-forbidden');
    setNotices(opened.notices);
    setReady(true);
  }, [template, store]);
  useLinks(template, (linked) => {
    const isAway = linked.answers !== null && open(linked.answers, 'link');
    setNotices([...(isAway ? [OPENED_BY_LINK] : []), ...linked.problems]);
  });

  const steps = { dispatch, asSaved, putAside };
  const replace = replacing({ template, store, answers, setSaved, setNotices, ...steps });
  const kept = { open, saved, savedAt: store.savedAt(), savedToFile, ...replace };
  const told = { notices, dismiss: () => setNotices([]), canUndo: state.past.length > 0 };
  return { answers, dispatch, isReady, ...snapshots, ...told, ...kept };
}

/** The answers with the way back. */
function useSteps(template: Template) {
  const step = useCallback(
    (state: State, action: Action) => reduce(template, state, action),
    [template],
  );
  return useReducer(step, initialState(startFrom(template, RECOMMENDED)));
}
