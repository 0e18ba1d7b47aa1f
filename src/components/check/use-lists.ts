import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeptDocument } from '../../check/kept.ts';
import type { DamagedDocument, DocumentStore } from './store.ts';

/** What is kept in this browser, as the page lists it. */
export interface Lists {
  readonly documents: readonly KeptDocument[];
  readonly damaged: readonly DamagedDocument[];
  /** What was deleted last, until it is brought back or something else is opened. */
  readonly removed: KeptDocument | null;
}

export interface UsedLists {
  readonly lists: Lists;
  /** Puts a document in its place in the list, or at the end. */
  readonly put: (document: KeptDocument) => void;
  readonly drop: (id: string) => void;
  readonly dropAll: () => void;
  /** What was deleted can be brought back no longer. */
  readonly forget: () => void;
  /** Lists anew what is kept now, and offers to bring back a document that is not. */
  readonly refresh: (removed: KeptDocument | null) => void;
}

const NOTHING: Lists = { documents: [], damaged: [], removed: null };

/**
 * Lists what is kept in this browser.
 *
 * @param onLoad called once with what was there
 */
export function useLists(
  store: DocumentStore,
  onLoad: (documents: readonly KeptDocument[]) => void,
): UsedLists {
  const [lists, setLists] = useState<Lists>(NOTHING);
  useEffect(() => {
    const kept = store.load();
    setLists({ ...kept, removed: null });
    onLoad(kept.documents);
  }, [store]);
  const put = useCallback(
    (document: KeptDocument) =>
      setLists((now) => ({ ...now, documents: withDocument(now.documents, document) })),
    [],
  );
  const drop = (id: string) => {
    store.delete([id]);
    setLists(without(lists, id));
  };
  const dropAll = () => {
    store.deleteAll();
    setLists(NOTHING);
  };
  const refresh = (removed: KeptDocument | null) => setLists({ ...store.load(), removed });
  const forget = () => setLists((now) => ({ ...now, removed: null }));
  return { lists, put, drop, dropAll, forget, refresh };
}

function withDocument(all: readonly KeptDocument[], document: KeptDocument): KeptDocument[] {
  const isThere = all.some(({ id }) => id === document.id);
  return isThere ? all.map((one) => (one.id === document.id ? document : one)) : [...all, document];
}

function without({ documents, damaged }: Lists, id: string): Lists {
  return {
    documents: documents.filter((one) => one.id !== id),
    damaged: damaged.filter((one) => one.id !== id),
    removed: documents.find((one) => one.id === id) ?? null,
  };
}
