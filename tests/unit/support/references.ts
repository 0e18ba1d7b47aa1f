import { readReferenceFiles } from '../../../src/integrations/content-files.ts';
import { findCitations, type Citation } from '../../../src/law/citations.ts';
import { inspectReference, type ReferenceFile } from '../../../src/law/reading.ts';
import type { Reference } from '../../../src/law/schema.ts';
import { policies, root } from './project.ts';

/** The files of the references that the site publishes. */
export const referenceFiles: readonly ReferenceFile[] = readReferenceFiles(root);

/** The references that the site publishes, in the order of their ids. */
export const references: readonly Reference[] = referenceFiles.map(referenceOf);

/** Every place at which one of the five policies cites one of them. */
export const citations: readonly Citation[] = findCitations(references, policies);

/** @throws Error if the file is not sound */
function referenceOf(file: ReferenceFile): Reference {
  const { reference, problems } = inspectReference(file);
  if (!reference) throw new Error(`${file.path}: ${problems.map((one) => one.message).join(' ')}`);
  return reference;
}
