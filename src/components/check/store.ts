import {
  isOwn,
  isSameWork,
  nextOwnId,
  OWN_PREFIX,
  readKept,
  type KeptDocument,
} from '../../check/kept.ts';
import { HANDED } from '../adopt/handed-key.ts';
import { remove, stored, write } from '../adopt/local.ts';

const PREFIX = 'side-by-clause:check:';

export type SaveResult = 'saved' | 'changed-elsewhere' | 'full-or-forbidden';

/**
 * A document that was kept and cannot be read; its text is left as it is until the reader deletes
 * it.
 */
export interface DamagedDocument {
  readonly id: string;
  readonly text: string;
}

/**
 * The documents that are kept in this browser, each under a key of its own. Remembers what it last
 * saw of each, so that another window's work is not written over.
 */
export class DocumentStore {
  private readonly seen = new Map<string, string | null>();

  /** What is kept, in the order in which it was opened first. */
  load(): { documents: KeptDocument[]; damaged: DamagedDocument[] } {
    const documents: KeptDocument[] = [];
    const damaged: DamagedDocument[] = [];
    for (const id of idsKept()) {
      const text = stored(PREFIX + id);
      this.seen.set(id, text);
      const document = readUnder(id, text);
      if (document) documents.push(document);
      else if (text !== null) damaged.push({ id, text });
    }
    return { documents, damaged };
  }

  /** One document as it is kept now; null if it is not there or cannot be read. */
  reload(id: string): KeptDocument | null {
    const text = stored(PREFIX + id);
    this.seen.set(id, text);
    return readUnder(id, text);
  }

  /**
   * An id that no document has, whichever window has kept it, nor any of those that are only at
   * hand here.
   */
  nextId(atHand: readonly string[]): string {
    return nextOwnId([...idsKept(), ...atHand]);
  }

  /** Keeps a document, unless another window has changed it since. */
  save(document: KeptDocument): SaveResult {
    if (this.isChangedElsewhere(document.id)) return 'changed-elsewhere';
    return this.overwrite(document);
  }

  /** Keeps it whatever another window has done. */
  overwrite(document: KeptDocument): SaveResult {
    const text = JSON.stringify(document);
    if (!write(PREFIX + document.id, text)) return 'full-or-forbidden';
    this.seen.set(document.id, text);
    return 'saved';
  }

  delete(ids: readonly string[]): void {
    remove(ids.map((id) => PREFIX + id));
    for (const id of ids) this.seen.delete(id);
  }

  /**
   * Deletes whatever is kept, by other windows too, and what the generator was to take from a
   * document and has not taken.
   */
  deleteAll(): void {
    this.delete(idsKept());
    remove([HANDED]);
  }

  /** Calls back with the id of a document that another window has changed or deleted. */
  onChange(callback: (id: string) => void): () => void {
    const listener = ({ key }: StorageEvent) => {
      // Without a key, all that this browser keeps was deleted.
      const ids = key === null ? [...this.seen.keys()] : [key.slice(PREFIX.length)];
      if (key !== null && !key.startsWith(PREFIX)) return;
      for (const id of ids) if (this.isChangedElsewhere(id)) callback(id);
    };
    window.addEventListener('storage', listener);
    return () => window.removeEventListener('storage', listener);
  }

  /**
   * Whether another window has kept other work, or deleted it; what a program found there is no
   * work.
   */
  private isChangedElsewhere(id: string): boolean {
    const last = this.seen.get(id) ?? null;
    const text = stored(PREFIX + id);
    if (text === last) return false;
    const [one, other] = [text, last].map((each) => readUnder(id, each));
    return !one || !other || !isSameWork(one, other);
  }
}

/**
 * A document goes by the name that it is kept under, whatever it calls itself: two must not be one.
 */
function readUnder(id: string, text: string | null): KeptDocument | null {
  const document = isOwn(id) ? readKept(text ?? '') : null;
  return document && { ...document, id };
}

function idsKept(): string[] {
  try {
    const ids = Object.keys(localStorage).flatMap((key) =>
      key.startsWith(PREFIX + OWN_PREFIX) ? [key.slice(PREFIX.length)] : [],
    );
    return ids.toSorted((a, b) => Number(a.replace(/\D/g, '')) - Number(b.replace(/\D/g, '')));
  } catch {
    return [];
  }
}

/** The documents that are kept in this browser and can be read. */
export function keptDocuments(): KeptDocument[] {
  return new DocumentStore().load().documents;
}
