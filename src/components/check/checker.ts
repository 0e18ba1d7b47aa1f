import type { Library } from '../../check/library.ts';
import type { Item } from '../../import/items.ts';
import { Cancelled, startWorker } from './ask.ts';
import type { Checked, Reply, Task } from './task.ts';

/** A document compared with the library, and the library. */
export interface CheckedWith extends Checked {
  readonly library: Library;
}

interface Job {
  readonly items: readonly Item[];
  readonly resolve: (checked: CheckedWith) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A worker that learns the library once and then compares documents with it. While one is at work
 * only the last that was asked for waits: a reader who corrects one piece after another wants to
 * see the last state.
 */
export class Checker {
  private readonly slugs: readonly string[];
  private worker: Worker | null = null;
  private library: Library | null = null;
  private atWork: Job | null = null;
  private waiting: Job | null = null;

  /** @param slugs of the published policies to compare documents with */
  constructor(slugs: readonly string[]) {
    this.slugs = slugs;
  }

  /** Has the library learnt before there is a document; once is enough. */
  warm(): void {
    if (this.worker) return;
    this.worker = startWorker();
    this.worker.onmessage = ({ data }: MessageEvent<Reply>) => this.answer(data);
    this.worker.onerror = () => this.fail('Something that this page needs could not be loaded.');
    this.post({ kind: 'learn', slugs: this.slugs });
  }

  /**
   * @throws Cancelled if another is asked for before this one is begun; Error if the library cannot
   *   be loaded
   */
  check(items: readonly Item[]): Promise<CheckedWith> {
    this.warm();
    return new Promise((resolve, reject) => {
      this.waiting?.reject(new Cancelled());
      this.waiting = { items, resolve, reject };
      this.next();
    });
  }

  private next(): void {
    if (this.atWork || !this.library || !this.waiting) return;
    this.atWork = this.waiting;
    this.waiting = null;
    this.post({ kind: 'check', items: this.atWork.items });
  }

  private answer(reply: Reply): void {
    if (reply.kind === 'failed') return this.fail(reply.reason);
    if (reply.kind === 'learnt') this.library = reply.library;
    if (reply.kind === 'checked' && this.library) {
      this.atWork?.resolve({ policy: reply.policy, report: reply.report, library: this.library });
      this.atWork = null;
    }
    this.next();
  }

  /** What could not be loaded may stay so in a worker that has tried: the next begins afresh. */
  private fail(reason: string): void {
    this.worker?.terminate();
    this.worker = null;
    this.library = null;
    for (const job of [this.atWork, this.waiting]) job?.reject(new Error(reason));
    this.atWork = this.waiting = null;
  }

  private post(task: Task): void {
    this.worker?.postMessage(task);
  }
}
