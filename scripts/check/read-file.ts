import { readFileSync, statSync } from 'node:fs';
import type { ReadDocument } from '../../src/import/blocks.ts';
import { readDocument } from '../../src/import/read.ts';
import { MOST_BYTES, refusal } from '../../src/import/refuse.ts';
import { UnreadableDocument } from '../../src/import/unreadable.ts';
import { loadPdfInNode } from '../documents/load-pdf.ts';
import { reasonOf } from '../export/reasons.ts';

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

/** @throws Error if it cannot be opened, or is so large that it is not even tried */
function bytesOf(path: string): Uint8Array {
  if (statSync(path).size > MOST_BYTES) throw refusal('too-large');
  return new Uint8Array(readFileSync(path));
}
