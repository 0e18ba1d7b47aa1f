import { checkDocument, readingsOf, type Readings } from '../../check/check.ts';
import type { Library } from '../../check/library.ts';
import { readDocument } from '../../import/read.ts';
import { splitBlocks } from '../../import/split/split.ts';
import { toPolicy } from '../../import/gather.ts';
import { UnreadableDocument } from '../../import/unreadable.ts';
import { loadLibrary } from './load-library.ts';
import type { Reply, Task } from './task.ts';

/** Reads documents and holds them against the library away from the page, which stays at hand for its reader meanwhile. */
addEventListener('message', ({ data }: MessageEvent<Task>) => {
  const work = data.kind === 'read' ? read(data) : check(data);
  work.then(reply, (error: unknown) => reply(refusal(error)));
});

async function read({ name, bytes }: Extract<Task, { kind: 'read' }>): Promise<Reply> {
  const onProgress = (done: number, of: number) => reply({ kind: 'progress', done, of });
  const document = await readDocument({ name, bytes }, { onProgress });
  const { format, notes } = document;
  return { kind: 'read', format, notes, items: splitBlocks(document) };
}

/** The library, and what was learnt of it: loaded with the first document, for all that follow. */
interface Learnt {
  readonly library: Library;
  readonly readings: Readings;
}

let learning: Promise<Learnt> | null = null;

async function learn(slugs: readonly string[]): Promise<Learnt> {
  const library = await loadLibrary(slugs);
  return { library, readings: readingsOf(library) };
}

async function check({ items, slugs }: Extract<Task, { kind: 'check' }>): Promise<Reply> {
  learning ??= learn(slugs);
  learning.catch(() => (learning = null));
  const { library, readings } = await learning;
  const policy = toPolicy(items);
  return { kind: 'checked', policy, report: checkDocument(policy, library, readings), library };
}

function refusal(error: unknown): Reply {
  if (error instanceof UnreadableDocument) return { kind: 'refused', words: error.message };
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
}

function reply(answer: Reply): void {
  postMessage(answer);
}
