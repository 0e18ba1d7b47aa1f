import { heldAgainst } from '../../src/check/against.ts';
import { checkDocument, type Readings } from '../../src/check/check.ts';
import type { Library } from '../../src/check/library.ts';
import { publishCheck } from '../../src/check/published.ts';
import { speaksOfOnline } from '../../src/check/subject.ts';
import type { ComparedPolicy } from '../../src/compare/index.ts';
import { toPolicy } from '../../src/import/gather.ts';
import { splitBlocks } from '../../src/import/split/split.ts';
import type { FoundFile } from './find-files.ts';
import type { Outcome } from './outcome.ts';
import { readFile } from './read-file.ts';

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
    const document = await readFile(path, file);
    const policy = toPolicy(splitBlocks(document));
    const report = checkDocument(policy, library, readings);
    const difference = against && heldAgainst(policy, against, library);
    const published = publishCheck(file, policy, report, difference);
    const isOnSubject = speaksOfOnline(policy);
    return { file, report, published, isOnSubject, notes: document.notes };
  } catch (error) {
    return { file, problem: error instanceof Error ? error.message : String(error) };
  }
}
