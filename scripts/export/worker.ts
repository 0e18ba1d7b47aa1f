/** A thread that makes files of policies, one policy after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Library } from './library.ts';
import { produce } from './produce.ts';
import type { Task } from './pool.ts';

const library = workerData as Library;

parentPort?.on('message', ({ answers, ids }: Task) => {
  void produce(library, answers, ids).then((all) => {
    const buffers = all.flatMap((one) => (one.kind === 'file' ? [one.bytes.buffer] : []));
    parentPort?.postMessage(all, buffers);
  });
});
