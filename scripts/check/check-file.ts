import { readFileSync, statSync } from 'node:fs';
import { heldAgainst } from '../../src/check/against.ts';
import { checkDocument, type Readings } from '../../src/check/check.ts';
import type { Library } from '../../src/check/library.ts';
import { publishCheck } from '../../src/check/published.ts';
import type { ComparedPolicy } from '../../src/compare/index.ts';
import { toPolicy } from '../../src/import/gather.ts';
import { readDocument } from '../../src/import/read.ts';
import { MOST_BYTES, refusal } from '../../src/import/refuse.ts';
import { splitBlocks } from '../../src/import/split/split.ts';
import { UnreadableDocument } from '../../src/import/unreadable.ts';
import { loadPdfInNode } from '../documents/load-pdf.ts';
import { reasonOf } from '../export/reasons.ts';
import type { FoundFile } from './find-files.ts';
import type { Outcome } from './outcome.ts';

/** What documents are checked with. */
export interface Checker {
  readonly library: Library;
  readonly readings: Readings;
  /** The policy to compare with, or null. */
  readonly against: ComparedPolicy | null;
}

/** Reads a document from disk and checks it. Never throws: what cannot be read says so. */
export async function checkFile(
  { file, path }: FoundFile,
  { library, readings, against }: Checker,
): Promise<Outcome> {
  try {
    const document = await readDocument(
      { name: path, bytes: bytesOf(path) },
      { loadPdf: loadPdfInNode },
    );
    const policy = toPolicy(splitBlocks(document));
    const report = checkDocument(policy, library, readings);
    const difference = against && heldAgainst(policy, against, library);
    const published = publishCheck(file, policy, report, difference);
    return { file, report, published, notes: document.notes };
  } catch (error) {
    const problem = error instanceof UnreadableDocument ? error.message : reasonOf(error, file);
    return { file, problem };
  }
}

/** @throws Error if it cannot be read, or is so large that it is not even opened */
function bytesOf(path: string): Uint8Array {
  if (statSync(path).size > MOST_BYTES) throw refusal('too-large');
  return new Uint8Array(readFileSync(path));
}
