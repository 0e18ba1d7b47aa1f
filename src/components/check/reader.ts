import { checkDocument, readingsOf, type Readings } from '../../check/check.ts';
import type { Library } from '../../check/library.ts';
import type { ComparedPolicy } from '../../compare/index.ts';
import { readDocument } from '../../import/read.ts';
import { splitBlocks } from '../../import/split/split.ts';
import { toPolicy } from '../../import/gather.ts';
import { UnreadableDocument } from '../../import/unreadable.ts';
import { loadLibrary } from './load-library.ts';
import type { Reply, Task } from './task.ts';

/**
 * Reads documents and compares them with the library away from the page, which its reader can go on
 * using meanwhile.
 */
addEventListener('message', ({ data }: MessageEvent<Task>) => {
  workOn(data).then(reply, (error: unknown) => reply(refusal(error)));
});

function workOn(task: Task): Promise<Reply> {
  if (task.kind === 'read') return read(task);
  return task.kind === 'learn' ? learn(task) : check(task);
}

async function read({ name, bytes }: Extract<Task, { kind: 'read' }>): Promise<Reply> {
  const onProgress = (done: number, of: number) => reply({ kind: 'progress', done, of });
  const document = await readDocument({ name, bytes }, { onProgress });
  const { format, notes } = document;
  return { kind: 'read', format, notes, items: splitBlocks(document) };
}

/** The library, and what was learnt of it: for all documents that follow. */
interface Learnt {
  readonly library: Library;
  readonly readings: Readings;
}

let learnt: Learnt | null = null;

async function learn({ slugs }: Extract<Task, { kind: 'learn' }>): Promise<Reply> {
  const library = await loadLibrary(slugs);
  learnt = { library, readings: readingsOf(library) };
  rehearsal = setTimeout(rehearse, REHEARSE_AFTER, [...library.policies]);
  return { kind: 'learnt', library };
}

/** Milliseconds in which a document may come that was chosen already. */
const REHEARSE_AFTER = 100;
let rehearsal: ReturnType<typeof setTimeout> | undefined;

/**
 * Checks published policies while the reader is still choosing, and shows nothing of it: what has
 * run before runs twice as fast.
 */
function rehearse([policy, ...others]: readonly ComparedPolicy[]): void {
  if (!learnt || !policy) return;
  checkDocument(policy, learnt.library, learnt.readings);
  rehearsal = setTimeout(rehearse, 0, others);
}

async function check({ items }: Extract<Task, { kind: 'check' }>): Promise<Reply> {
  clearTimeout(rehearsal);
  if (!learnt) throw new Error('The library is not learnt yet: this is a bug.');
  const policy = toPolicy(items);
  return {
    kind: 'checked',
    policy,
    report: checkDocument(policy, learnt.library, learnt.readings),
  };
}

function refusal(error: unknown): Reply {
  if (error instanceof UnreadableDocument) return { kind: 'refused', words: error.message };
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
}

function reply(answer: Reply): void {
  postMessage(answer);
}
