import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { nextOwnId, type KeptDocument } from '../../check/kept.ts';
import { reduceSession, type Session, type SessionAction } from '../../check/session.ts';
import { DocumentStore, type DamagedDocument, type SaveResult } from './store.ts';

/** The reader's own documents: those kept in this browser, and the one that is open. */
export interface UsedDocuments {
  readonly documents: readonly KeptDocument[];
  readonly damaged: readonly DamagedDocument[];
  /** The one that is open; null if none is. */
  readonly session: Session | null;
  readonly dispatch: (action: SessionAction) => void;
  readonly saved: SaveResult | 'not-yet';
  /** How often the reader has opened one: then it is read from its name on. */
  readonly opened: number;
  /** Adds a document and opens it. */
  readonly add: (document: Omit<KeptDocument, 'id'>) => void;
  readonly open: (id: string) => void;
  /** Deletes one; until something else is done it can be brought back. */
  readonly remove: (id: string) => void;
  /** What was deleted last. */
  readonly removed: KeptDocument | null;
  readonly bringBack: () => void;
  readonly deleteAll: () => void;
  /** Takes what another window saved, or keeps what is here. */
  readonly resolve: (keep: 'mine' | 'theirs') => void;
}

/** Keeps the reader's documents in this browser with every change, and the open one in the address. */
export function useDocuments(): UsedDocuments {
  const store = useMemo(() => new DocumentStore(), []);
  const [documents, setDocuments] = useState<readonly KeptDocument[]>([]);
  const [damaged, setDamaged] = useState<readonly DamagedDocument[]>([]);
  const [removed, setRemoved] = useState<KeptDocument | null>(null);
  const [session, dispatch] = useReducer(reduceSession, null);
  const [opened, setOpened] = useState(0);
  const { saved, setSaved } = useSaving(store, session, setDocuments);

  const show = (document: KeptDocument | null) => {
    dispatch(document ? { type: 'open', document } : { type: 'close' });
    if (document) setOpened((count) => count + 1);
    setAddress(document?.id ?? null);
  };
  useEffect(() => {
    const kept = store.load();
    setDocuments(kept.documents);
    setDamaged(kept.damaged);
    const asked = kept.documents.find(({ id }) => id === askedId());
    if (asked) dispatch({ type: 'open', document: asked });
  }, [store]);
  const add = (document: Omit<KeptDocument, 'id'>) => {
    const ids = [...documents, ...damaged].map(({ id }) => id);
    show({ ...document, id: nextOwnId(ids) });
    setRemoved(null);
  };
  const remove = (id: string) => {
    setRemoved(documents.find((one) => one.id === id) ?? null);
    store.delete([id]);
    setDocuments(documents.filter((one) => one.id !== id));
    setDamaged(damaged.filter((one) => one.id !== id));
    if (session?.document.id === id) show(null);
  };
  const bringBack = () => {
    if (removed) show(removed);
    setRemoved(null);
  };
  const deleteAll = () => {
    store.delete([...documents, ...damaged].map(({ id }) => id));
    setDocuments([]);
    setDamaged([]);
    setRemoved(null);
    show(null);
  };
  const resolve = (keep: 'mine' | 'theirs') => {
    if (!session) return;
    const theirs = keep === 'theirs' ? store.reload(session.document.id) : null;
    if (theirs) dispatch({ type: 'open', document: theirs });
    else setSaved(store.overwrite(session.document));
  };
  const open = (id: string) => show(documents.find((one) => one.id === id) ?? null);
  const lists = { documents, damaged, removed };
  const acts = { add, open, remove, bringBack, deleteAll, resolve };
  return { ...lists, ...acts, session, dispatch, saved, opened };
}

/** Saves the open document when it changes. */
function useSaving(
  store: DocumentStore,
  session: Session | null,
  setDocuments: (change: (all: readonly KeptDocument[]) => readonly KeptDocument[]) => void,
) {
  const [saved, setSaved] = useState<SaveResult | 'not-yet'>('not-yet');
  const document = session?.document;
  useEffect(() => {
    if (!document) return;
    setSaved(store.save(document));
    setDocuments((all) =>
      all.some(({ id }) => id === document.id)
        ? all.map((one) => (one.id === document.id ? document : one))
        : [...all, document],
    );
  }, [store, document]);
  const id = document?.id;
  useEffect(
    () => store.onChange((changed) => changed === id && setSaved('changed-elsewhere')),
    [store, id],
  );
  return { saved, setSaved };
}

function askedId(): string | null {
  return new URLSearchParams(location.search).get('doc');
}

/** The open document stands in the address, so that a reload and the way back find it. */
function setAddress(id: string | null): void {
  const url = new URL(location.href);
  url.hash = '';
  if (id === null) url.searchParams.delete('doc');
  else url.searchParams.set('doc', id);
  history.replaceState(null, '', url);
}
