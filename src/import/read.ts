import type { ReadDocument } from './blocks.ts';
import { decodeText } from './decode.ts';
import { readDocx } from './docx/read.ts';
import { archiveKind, beginning, looksLikeHtml, refuseKnown } from './kind.ts';
import { readOdt } from './odt/read.ts';
import { loadPdf, type LoadPdf } from './pdf/load.ts';
import { readPdf } from './pdf/read.ts';
import { loaded, MOST_BYTES, refusal, refusing } from './refuse.ts';
import { readText } from './text/read.ts';
import { openZip } from './zip.ts';

/** A PDF may have a few stray bytes before it begins. */
const PDF_BEGINS_WITHIN = 1024;

/** What a reader may be told. */
export interface ReadOptions {
  /** Told how much of the document has been read: pages of a PDF, else all or nothing. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Loads pdf.js; only asked for once a PDF is opened. */
  readonly loadPdf?: LoadPdf;
}

/**
 * Reads a document of any format that is known, by what it begins with and not by its name.
 *
 * @param file its name only tells Markdown from plain text; pasted text has none
 * @throws UnreadableDocument where it cannot be read; ReaderNotLoaded where the code that reads it
 *   cannot be loaded
 */
export async function readDocument(
  file: { readonly name: string; readonly bytes: Uint8Array },
  options: ReadOptions = {},
): Promise<ReadDocument> {
  const { bytes, name } = file;
  if (bytes.length > MOST_BYTES) throw refusal('too-large');
  const read = await refusing(() =>
    beginning(bytes, PDF_BEGINS_WITHIN).includes('%PDF-')
      ? readPdf(bytes, () => loaded(options.loadPdf ?? loadPdf), options.onProgress)
      : readAtOnce(bytes, name, options),
  );
  if (![...read.blocks, ...read.leftOut].some(({ text }) => /[\p{L}\p{N}]/u.test(text))) {
    throw refusal(read.format === 'pdf' ? 'scanned' : 'empty');
  }
  return read;
}

async function readAtOnce(
  bytes: Uint8Array,
  name: string,
  { onProgress }: ReadOptions,
): Promise<ReadDocument> {
  onProgress?.(0, 1);
  const packed = /^PK(?:\x03\x04|\x05\x06)/.test(beginning(bytes, 4));
  const read = packed ? readArchive(bytes) : await readCharacters(bytes, name);
  onProgress?.(1, 1);
  return read;
}

function readArchive(bytes: Uint8Array): ReadDocument {
  const zip = openZip(bytes);
  return archiveKind(zip) === 'odt' ? readOdt(zip) : readDocx(zip);
}

async function readCharacters(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  refuseKnown(bytes);
  const text = decodeText(bytes);
  if (looksLikeHtml(text)) {
    // What reads HTML weighs more than all the rest: it is loaded only where there is any.
    const { readHtml } = await loaded(() => import('./html/read.ts'));
    return readHtml(text);
  }
  if (/^\s*<\?xml/.test(text)) throw refusal('not-a-document');
  return readText(text, name);
}
