import { checkDocument } from '../../check/check.ts';
import type { Library } from '../../check/library.ts';
import { readDocument } from '../../import/read.ts';
import { splitBlocks } from '../../import/split/index.ts';
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

let library: Promise<Library> | null = null;

async function check({ items, slugs }: Extract<Task, { kind: 'check' }>): Promise<Reply> {
  library ??= loadLibrary(slugs);
  library.catch(() => (library = null));
  const loaded = await library;
  const policy = toPolicy(items);
  return { kind: 'checked', policy, report: checkDocument(policy, loaded), library: loaded };
}

function refusal(error: unknown): Reply {
  if (error instanceof UnreadableDocument) return { kind: 'refused', words: error.message };
  return { kind: 'failed', reason: String(error) };
}

function reply(answer: Reply): void {
  postMessage(answer);
}
