import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isSameWork, type Answers } from '../../adopt/answers.ts';
import { hasWork } from '../../adopt/starts.ts';
import type { Action } from '../../adopt/state.ts';
import type { Template } from '../../adopt/template.ts';
import { SNAPSHOTS, SnapshotStore, type Reason, type Snapshot } from './snapshots.ts';

/** What was here before other answers took its place, and the way back to it. */
export interface UsedSnapshots {
  /** The latest first, without what is here now. */
  readonly snapshots: readonly Snapshot[];
  /**
   * Keeps answers that others are about to replace, if they would be missed. @returns whether there
   * was anything to keep
   */
  readonly putAside: (before: Answers, after: Answers, reason: Reason) => boolean;
  readonly bringBack: (snapshot: Snapshot) => void;
  readonly drop: (snapshot: Snapshot) => void;
  readonly dropAll: () => void;
}

export function useSnapshots(
  template: Template,
  answers: Answers,
  dispatch: (action: Action) => void,
): UsedSnapshots {
  const store = useMemo(() => new SnapshotStore(template), [template]);
  const { all, changed } = useList(store);
  const now = useRef(answers);
  now.current = answers;
  const putAside = (before: Answers, after: Answers, reason: Reason): boolean => {
    const isWorthIt = isMissed(template, before, after);
    if (isWorthIt) changed(() => store.put(before, reason));
    return isWorthIt;
  };
  const bringBack = (snapshot: Snapshot) => {
    putAside(now.current, snapshot.answers, 'restored');
    dispatch({ type: 'replace', answers: snapshot.answers });
  };
  return {
    snapshots: useMemo(
      () => all.filter((one) => !isSameWork(one.answers, answers)),
      [all, answers],
    ),
    putAside,
    bringBack,
    drop: ({ at }) => changed(() => store.drop(at)),
    dropAll: () => changed(() => store.clear()),
  };
}

/** What the store has, read again when this or another window has changed it. */
function useList(store: SnapshotStore) {
  const [all, setAll] = useState<readonly Snapshot[]>([]);
  const refresh = useCallback(() => setAll(store.list()), [store]);
  useEffect(() => {
    refresh();
    const listener = ({ key }: StorageEvent) => {
      if (key === SNAPSHOTS || key === null) refresh();
    };
    window.addEventListener('storage', listener);
    return () => window.removeEventListener('storage', listener);
  }, [refresh]);
  const changed = (change: () => void) => {
    change();
    refresh();
  };
  return { all, changed };
}

/** Whether answers would be missed if others took their place. */
export function isMissed(template: Template, before: Answers, after: Answers): boolean {
  return hasWork(template, before) && !isSameWork(before, after);
}
