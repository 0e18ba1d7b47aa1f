import type { Answers } from '../../src/adopt/answers.ts';
import { schoolName, type PolicyDocument } from '../../src/adopt/document.ts';
import { writeAnswers } from '../../src/adopt/read-answers.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { policyToPdfBytes } from '../../src/export/pdf/node.ts';
import { noteToWord } from '../../src/export/word/index.ts';
import { trackedToWordBytes } from '../../src/export/word/tracked.ts';
import { beforeOf, keptAnswers, noteOf, policyOf } from './documents.ts';
import type { Library } from './library.ts';
import type { ProductId } from './products.ts';
import { reasonOf } from './reasons.ts';

/** What came of one product: its file, or a sentence that says why there is none. */
export type Produced = { readonly id: ProductId } & (
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** There is nothing to make it of, which is no fault. */
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string }
);

/** A school's documents, each assembled once and only if it is asked for. */
interface Documents {
  readonly library: Library;
  readonly answers: Answers;
  readonly policy: PolicyDocument;
}

/**
 * Makes files of one school's policy.
 *
 * @returns one for each product, in the same order; one that fails does not stop the others. Never
 *   throws.
 */
export async function produce(
  library: Library,
  answers: Answers,
  ids: readonly ProductId[],
): Promise<Produced[]> {
  const all: Produced[] = [];
  try {
    const documents = { library, answers, policy: policyOf(library, answers) };
    for (const id of ids) all.push(await produceOne(documents, id));
    return all;
  } catch (error) {
    return ids.map((id) => ({ id, kind: 'failed', why: reasonOf(error) }));
  }
}

async function produceOne(documents: Documents, id: ProductId): Promise<Produced> {
  try {
    return await made(documents, id);
  } catch (error) {
    return { id, kind: 'failed', why: reasonOf(error) };
  }
}

/** @throws whatever a writer throws */
async function made(documents: Documents, id: ProductId): Promise<Produced> {
  const { library, answers, policy } = documents;
  switch (id) {
    case 'pdf':
      return fileOf(id, new Uint8Array(await policyToPdfBytes(policy)));
    case 'note':
      return fileOf(id, await noteToWord(noteOf(library, answers)));
    case 'tracked':
      return trackedOf(documents);
    case 'answers':
      return fileOf(id, writeAnswers(keptAnswers(library, answers)));
    default:
      return asOnThePage(documents, id);
  }
}

/** @throws whatever a writer throws */
async function trackedOf({ library, answers, policy }: Documents): Promise<Produced> {
  const author = schoolName(policy) || 'The school';
  const before = beforeOf(library, answers);
  const file = await trackedToWordBytes(before, policy, author, new Date());
  if (file.kind === 'refused') return { id: 'tracked', kind: 'none', why: file.why };
  return fileOf('tracked', file.bytes);
}

/** @throws whatever a writer throws */
async function asOnThePage({ answers, policy }: Documents, id: ProductId): Promise<Produced> {
  const format = FORMATS.find((one) => one.id === id);
  if (format?.how !== 'write') return { id, kind: 'failed', why: 'It cannot be made here.' };
  const content = await format.make({ document: policy, answers });
  return content === null ? { id, kind: 'none', why: format.none } : fileOf(id, content);
}

async function fileOf(id: ProductId, content: BlobPart): Promise<Produced> {
  return { id, kind: 'file', bytes: new Uint8Array(await new Blob([content]).arrayBuffer()) };
}
