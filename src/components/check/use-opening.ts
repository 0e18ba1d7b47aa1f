import { useMemo, useRef, useState } from 'preact/hooks';
import { KEPT_VERSION, readKept, type KeptDocument } from '../../check/kept.ts';
import { Asker, Cancelled } from './ask.ts';

/** Reading a file, and how far that is. */
export interface Opening {
  /** Null while nothing is read. */
  readonly work: Work | null;
  /** Why the last file could not be read, with a way on; null if it could. */
  readonly refused: string | null;
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  readonly openText: (text: string, html: string | null) => Promise<void>;
  readonly openSample: (address: string) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  /** Makes ready to read, while the reader is still choosing. */
  readonly warm: () => void;
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
export function useOpening(add: (document: NewDocument) => void): Opening {
  const { work, refused, setRefused, take, open, giveUp, warm } = useTaking(add);
  const openFile = (file: File): Promise<Outcome> => {
    if (file.size > MOST_BYTES)
      return take(file.name, () => Promise.reject(new Refused(`${file.name} ${TOO_LARGE}`)));
    if (/\.json$/i.test(file.name)) return take(file.name, () => readWork(file));
    return open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  };
  /**
   * One after the other; the last that can be read stays open, the others are kept, and what cannot
   * be read is reported at the end.
   */
  const openFiles = async (files: readonly File[]) => {
    const refusals: string[] = [];
    for (const file of files) {
      const { isGivenUp, refusal } = await openFile(file);
      if (isGivenUp) return;
      if (refusal !== null) refusals.push(refusal);
    }
    if (refusals.length > 0) setRefused(refusals.join(' '));
  };
  const openText = async (text: string, html: string | null) =>
    void open('Pasted text', () => Promise.resolve(new TextEncoder().encode(html ?? text)));
  const openSample = async (address: string) =>
    void open(decodeURIComponent(address.split('/').at(-1) ?? ''), () => bytesOf(address));
  const acts = { cancel: giveUp, dismiss: () => setRefused(null) };
  return { work, refused, openFiles, openText, openSample, warm, ...acts };
}

/** Reads one thing at a time, and says how far that is. */
function useTaking(add: (document: NewDocument) => void) {
  const [work, setWork] = useState<Work | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { asker, begin, giveUp } = useTurns(() => setWork(null));
  /** Reads one thing; what was being read is given up, and nothing comes of it. */
  const take = async (
    name: string,
    read: (isGivenUp: () => boolean) => Promise<NewDocument>,
  ): Promise<Outcome> => {
    const isGivenUp = begin();
    setRefused(null);
    setWork({ name, done: 0, of: 0 });
    const { document, refusal } = await read(isGivenUp).then(
      (document) => ({ document, refusal: null }),
      (error: unknown) => ({ document: null, refusal: sentenceOf(name, error) }),
    );
    if (isGivenUp()) return { isGivenUp: true, refusal: null };
    if (document) add(document);
    setRefused(refusal);
    setWork(null);
    return { isGivenUp: false, refusal };
  };
  const open = (name: string, bytes: () => Promise<Uint8Array>) =>
    take(name, async (isGivenUp) => {
      const read = { kind: 'read', name, bytes: await bytes() } as const;
      if (isGivenUp()) throw new Cancelled();
      return documentOf(name, await asker.ask(read, (done, of) => setWork({ name, done, of })));
    });
  const warm = () => asker.warm();
  return { work, refused, setRefused, take, open, giveUp, warm };
}

/** What came of reading one thing. */
interface Outcome {
  /** Whether the reader gave it up, or chose another meanwhile. */
  readonly isGivenUp: boolean;
  /** Why it could not be read; null if it could. */
  readonly refusal: string | null;
}

type NewDocument = Omit<KeptDocument, 'id'>;

/**
 * One thing is read at a time: the reader may drop a second file, or give up, before the first is
 * even in memory.
 *
 * @param onGivenUp called when what is read is given up
 */
function useTurns(onGivenUp: () => void) {
  const asker = useMemo(() => new Asker(), []);
  const turn = useRef(0);
  const giveUp = () => {
    turn.current += 1;
    asker.cancel();
    onGivenUp();
  };
  const begin = () => {
    giveUp();
    const mine = turn.current;
    return () => mine !== turn.current;
  };
  return { asker, begin, giveUp };
}

/** Something cannot be read, for a reason that is a sentence for the reader. */
class Refused extends Error {}

/** @throws Refused or Error where there is none */
function documentOf(name: string, reply: Awaited<ReturnType<Asker['ask']>>): NewDocument {
  if (reply.kind === 'refused') throw new Refused(reply.words);
  if (reply.kind !== 'read') throw new Error(reply.kind === 'failed' ? reply.reason : reply.kind);
  const { format, items, notes } = reply;
  const kept = { version: KEPT_VERSION, readAt: new Date().toISOString() } as const;
  return { ...kept, name, format, items, notes, answers: {}, findings: null };
}

/** What this page has saved, with all that was corrected and answered. */
async function readWork(file: File): Promise<NewDocument> {
  const kept = readKept(await file.text());
  if (!kept) throw new Refused(`${file.name} ${NOT_OURS}`);
  return kept;
}

async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function sentenceOf(name: string, error: unknown): string {
  if (error instanceof Refused) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `${name} could not be read (${reason}). Nothing else is changed. Load this page again, or copy the text of the document and paste it here.`;
}
