import { useMemo, useState } from 'preact/hooks';
import { KEPT_VERSION, readKept, type KeptDocument } from '../../check/kept.ts';
import { Asker, Cancelled } from './ask.ts';

/** Reading a file, and how far that is. */
export interface Opening {
  /** Null while nothing is read. */
  readonly work: Work | null;
  /** Why the last file could not be read, with a way on; null if it could. */
  readonly refused: string | null;
  readonly openFile: (file: File) => Promise<void>;
  readonly openText: (text: string, html: string | null) => Promise<void>;
  readonly openSample: (address: string) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

export interface Work {
  readonly name: string;
  readonly done: number;
  readonly of: number;
}

/** A file larger than this is not even taken into memory. */
const MOST_BYTES = 20_000_000;
const TOO_LARGE =
  'is larger than 20 MB. Save it without its pictures, or copy its text and paste it here.';

const NOT_OURS =
  'was not saved by this page, or it is damaged. Choose the document itself: a Word file, a PDF or a text.';

/**
 * Reads what the reader drops, chooses or pastes, away from the page.
 *
 * @param add takes the document that was read
 */
export function useOpening(add: (document: Omit<KeptDocument, 'id'>) => void): Opening {
  const asker = useMemo(() => new Asker(), []);
  const [work, setWork] = useState<Work | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const open = async (name: string, bytes: () => Promise<Uint8Array>) => {
    setRefused(null);
    setWork({ name, done: 0, of: 0 });
    try {
      const read = { kind: 'read', name, bytes: await bytes() } as const;
      const reply = await asker.ask(read, (done, of) => setWork({ name, done, of }));
      if (reply.kind === 'read') {
        const { format, items, notes } = reply;
        const kept = { version: KEPT_VERSION, readAt: new Date().toISOString() } as const;
        add({ ...kept, name, format, items, notes, answers: {}, findings: null });
      } else {
        setRefused(reply.kind === 'refused' ? reply.words : sentenceOf(name, reply));
      }
    } catch (error) {
      if (!(error instanceof Cancelled)) setRefused(sentenceOf(name, error));
    }
    setWork(null);
  };
  const openFile = async (file: File) => {
    if (file.size > MOST_BYTES) return setRefused(`${file.name} ${TOO_LARGE}`);
    if (file.name.endsWith('.json')) return openWork(file);
    await open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  };
  /** What this page has saved, with all that was corrected and answered. */
  const openWork = async (file: File) => {
    const kept = readKept(await file.text());
    setRefused(kept ? null : `${file.name} ${NOT_OURS}`);
    if (kept) add(kept);
  };
  const openText = (text: string, html: string | null) =>
    open('Pasted text', () => Promise.resolve(new TextEncoder().encode(html ?? text)));
  const openSample = (address: string) =>
    open(decodeURIComponent(address.split('/').at(-1) ?? ''), () => bytesOf(address));
  const acts = { cancel: () => asker.cancel(), dismiss: () => setRefused(null) };
  return { work, refused, openFile, openText, openSample, ...acts };
}

async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function sentenceOf(name: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : JSON.stringify(error);
  return `${name} could not be read (${reason}). Nothing else is changed. Load this page again, or copy the text of the document and paste it here.`;
}
