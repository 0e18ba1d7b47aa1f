import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answers } from '../../src/adopt/answers.ts';
import type { Library } from './library.ts';
import type { Produced } from './produce.ts';
import type { ProductId } from './products.ts';

/** What a thread is to make. */
export interface Task {
  readonly answers: Answers;
  readonly ids: readonly ProductId[];
}

/** More threads than this take more memory than they save time. */
const MOST = 4;

/**
 * Megabytes for each thread. Without limits it clears up so late that two of them take more than
 * half a gigabyte.
 */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 12 } as const;

const PROGRAM = new URL('./worker.ts', import.meta.url);

/** How many threads a machine has room for. */
export function threadsFor(policies: number): number {
  return Math.max(1, Math.min(policies, availableParallelism(), MOST));
}

/** One thread that makes files of policies, and another in its place if it crashes. */
export class Press {
  private thread: Worker | null = null;
  private readonly library: Library;

  constructor(library: Library) {
    this.library = library;
  }

  /**
   * Makes files of one policy; not to be called again before they are there.
   *
   * @throws Error if the thread crashes
   */
  async make(task: Task): Promise<readonly Produced[]> {
    const thread = (this.thread ??= new Worker(PROGRAM, {
      workerData: this.library,
      resourceLimits: MEMORY,
    }));
    const { promise, resolve, reject } = Promise.withResolvers<readonly Produced[]>();
    const crashed = (error: unknown) => {
      this.thread = null;
      reject(crashOf(error));
    };
    thread.once('message', resolve).once('error', crashed).once('exit', crashed);
    try {
      thread.postMessage(task);
      return await promise;
    } finally {
      thread.off('message', resolve).off('error', crashed).off('exit', crashed);
    }
  }

  async close(): Promise<void> {
    await this.thread?.terminate();
    this.thread = null;
  }
}

function crashOf(error: unknown): Error {
  const isMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const why = isMemory ? 'There is not enough memory for it' : 'The program that makes it crashed';
  return new Error(`${why}.`, { cause: error });
}
