import type { Answers } from '../../src/adopt/answers.ts';
import type { PolicyDocument } from '../../src/adopt/document.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { policyToPdfBytes } from '../../src/export/pdf/node.ts';
import { noteOf, policyOf } from './documents.ts';
import type { Library } from './library.ts';
import type { ProductId } from './products.ts';
import { reasonOf } from './reasons.ts';

/** What came of one product: its file, or a sentence why there is none. */
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
 * @returns one for each product, in the same order; one that fails does not stop the others. Never throws.
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
async function made({ library, answers, policy }: Documents, id: ProductId): Promise<Produced> {
  if (id === 'pdf') return fileOf(id, new Uint8Array(await policyToPdfBytes(policy)));
  const format = FORMATS.find((one) => one.id === id);
  if (format?.how !== 'write') return { id, kind: 'failed', why: 'It cannot be made here.' };
  const note = () => noteOf(library, answers);
  const content = await format.make({ document: policy, answers, note });
  return content === null ? { id, kind: 'none', why: format.none } : fileOf(id, content);
}

async function fileOf(id: ProductId, content: BlobPart): Promise<Produced> {
  return { id, kind: 'file', bytes: new Uint8Array(await new Blob([content]).arrayBuffer()) };
}
