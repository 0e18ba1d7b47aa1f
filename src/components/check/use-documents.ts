import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { KeptDocument } from '../../check/kept.ts';
import { reduceSession, type Session, type SessionAction } from '../../check/session.ts';
import { DocumentStore, type SaveResult } from './store.ts';
import { useLists, type Lists } from './use-lists.ts';

/** The reader's own documents: those kept in this browser, and the one that is open. */
export interface UsedDocuments extends Lists {
  /** The one that is open; null if none is. */
  readonly session: Session | null;
  readonly dispatch: (action: SessionAction) => void;
  readonly saved: SaveResult | 'not-yet';
  /** How often the reader has opened one: then it is read from its name on. */
  readonly opened: number;
  /** Whether the address asks for a document that is not kept in this browser. */
  readonly isMissing: boolean;
  /** Adds a document and opens it. */
  readonly add: (document: Omit<KeptDocument, 'id'>) => void;
  readonly open: (id: string) => void;
  /** Deletes one; until something else is opened it can be brought back. */
  readonly remove: (id: string) => void;
  readonly bringBack: () => void;
  readonly deleteAll: () => void;
  /** Takes what another window saved, or keeps what is here. */
  readonly resolve: (keep: 'mine' | 'theirs') => void;
}

/**
 * Keeps the reader's documents in this browser with every change, and the open one in the address.
 */
export function useDocuments(): UsedDocuments {
  const store = useMemo(() => new DocumentStore(), []);
  const [session, dispatch] = useReducer(reduceSession, null);
  const [opened, setOpened] = useState(0);
  const [isMissing, setMissing] = useState(false);
  const { lists, put, drop, dropAll, forget, refresh } = useLists(store, (documents) => {
    const asked = askedOf(documents);
    if (asked) dispatch({ type: 'open', document: asked });
    setMissing(askedId() !== null && !asked);
  });
  const nextId = useNextId(store, lists);
  const show = (document: KeptDocument | null) => {
    dispatch(document ? { type: 'open', document } : { type: 'close' });
    setAddress(document?.id ?? null);
    setMissing(false);
    if (document) setOpened((count) => count + 1);
    if (document) forget();
  };
  /**
   * Another window has deleted it, or kept what cannot be read here: what was here can be brought
   * back.
   */
  const giveWay = (document: KeptDocument) => {
    show(null);
    refresh(document);
  };
  const { saved, resolve } = useSaving(store, session, { dispatch, put, giveWay });
  const remove = (id: string) => {
    if (session?.document.id === id) show(null);
    drop(id);
  };
  const deleteAll = () => {
    show(null);
    dropAll();
  };
  const acts = {
    add: (document: Omit<KeptDocument, 'id'>) => show({ ...document, id: nextId() }),
    open: (id: string) =>
      show(store.reload(id) ?? lists.documents.find((one) => one.id === id) ?? null),
    bringBack: () => show(lists.removed),
    ...{ remove, deleteAll, resolve },
  };
  return { ...lists, ...acts, session, dispatch, saved, opened, isMissing };
}

/**
 * Gives every document an id of its own: several files may be opened before the lists know of the
 * first.
 */
function useNextId(store: DocumentStore, { documents, damaged, removed }: Lists): () => string {
  const given = useRef('');
  return () => {
    const atHand = [...documents, ...damaged, ...(removed ? [removed] : [])];
    given.current = store.nextId([...atHand.map(({ id }) => id), given.current]);
    return given.current;
  };
}

interface Means {
  readonly dispatch: (action: SessionAction) => void;
  readonly put: (document: KeptDocument) => void;
  readonly giveWay: (document: KeptDocument) => void;
}

/** Saves the open document when it changes, but not over another window's work. */
function useSaving(
  store: DocumentStore,
  session: Session | null,
  { dispatch, put, giveWay }: Means,
) {
  const [saved, setSaved] = useState<SaveResult | 'not-yet'>('not-yet');
  const document = session?.document;
  useEffect(() => {
    if (!document) return;
    setSaved(store.save(document));
    put(document);
  }, [store, put, document]);
  const id = document?.id;
  useEffect(
    () => store.onChange((changed) => changed === id && setSaved('changed-elsewhere')),
    [store, id],
  );
  const resolve = (keep: 'mine' | 'theirs') => {
    if (!document) return;
    if (keep === 'mine') return setSaved(store.overwrite(document));
    const theirs = store.reload(document.id);
    if (theirs) dispatch({ type: 'open', document: theirs });
    else giveWay(document);
  };
  return { saved, resolve };
}

function askedOf(documents: readonly KeptDocument[]): KeptDocument | undefined {
  return documents.find(({ id }) => id === askedId());
}

function askedId(): string | null {
  return new URLSearchParams(location.search).get('doc');
}

/** The open document is in the address, so that a reload and the way back find it. */
function setAddress(id: string | null): void {
  const url = new URL(location.href);
  url.hash = '';
  if (id === null) url.searchParams.delete('doc');
  else url.searchParams.set('doc', id);
  history.replaceState(null, '', url);
}
