import { readFileSync, statSync } from 'node:fs';
import type { ReadDocument } from '../../src/import/blocks.ts';
import { readDocument } from '../../src/import/read.ts';
import { MOST_BYTES, refusal } from '../../src/import/refuse.ts';
import { UnreadableDocument } from '../../src/import/unreadable.ts';
import { loadPdfInNode } from '../documents/load-pdf.ts';
import { reasonOf } from '../export/reasons.ts';

const NO_FILE = 'This is a pipe or a device. Save what comes out of it to a file and name that.';

/**
 * Reads a document from disk.
 *
 * @param path where it is
 * @param name what the reader calls it
 * @throws Error with a sentence on what is wrong, if there is no such file or it cannot be read
 */
export async function readFile(path: string, name: string): Promise<ReadDocument> {
  try {
    return await readDocument({ name, bytes: bytesOf(path) }, { loadPdf: loadPdfInNode });
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new Error(reasonOf(error, name), { cause: error });
  }
}

/**
 * @throws Error if it cannot be opened, or is so large that it is not even tried; what is no file
 *   on a disk may never end
 */
function bytesOf(path: string): Uint8Array {
  const stats = statSync(path);
  if (stats.size > MOST_BYTES) throw refusal('too-large');
  if (!stats.isFile() && !stats.isDirectory()) throw refusal('not-a-document', NO_FILE);
  return new Uint8Array(readFileSync(path));
}
