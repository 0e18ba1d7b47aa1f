import type { Reply, Task } from './task.ts';

/** How far a task has come: so many of so many steps. */
export type OnProgress = (done: number, of: number) => void;

type Answer = Exclude<Reply, { kind: 'progress' }>;

/** The task was given up by the reader. */
export class Cancelled extends Error {}

/**
 * A worker that does one task at a time, and that the reader may stop. It starts with the first
 * task.
 */
export class Asker {
  private worker: Worker | null = null;
  private giveUp: (() => void) | null = null;

  /**
   * Asks for a task; one that is at work is stopped.
   *
   * @throws Cancelled if it is stopped; Error if the worker cannot be started
   */
  ask(task: Task, onProgress: OnProgress = () => undefined): Promise<Answer> {
    this.cancel();
    const worker = (this.worker ??= startWorker());
    return new Promise<Answer>((resolve, reject) => {
      this.giveUp = () => reject(new Cancelled());
      const done = (answer: Answer) => {
        this.giveUp = null;
        // What could not be loaded may stay so in a worker that has tried: the next begins afresh.
        if (answer.kind === 'failed') this.end();
        resolve(answer);
      };
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.kind === 'progress') onProgress(data.done, data.of);
        else done(data);
      };
      worker.onerror = () => {
        this.end();
        this.giveUp = null;
        reject(new Error('Something that this page needs could not be loaded.'));
      };
      worker.postMessage(task);
    });
  }

  /** Starts the worker before there is a task, so that its script is loaded by then. */
  warm(): void {
    this.worker ??= startWorker();
  }

  /** Stops what is at work, and the worker with it. */
  cancel(): void {
    if (!this.giveUp) return;
    this.end();
    this.giveUp();
    this.giveUp = null;
  }

  private end(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}

/** Starts a worker that reads documents and checks them. */
export function startWorker(): Worker {
  return new Worker(new URL('./reader.ts', import.meta.url), { type: 'module' });
}
