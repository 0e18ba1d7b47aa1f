import { comparePolicies, openingOrder, type Comparison } from '../../compare/index.ts';
import { loadPair } from './load.ts';
import { comparisonTitle, renderComparison } from './render.ts';
import type { Reply, Task } from './task.ts';

/** Compares two policies away from the page, which stays at hand for its reader meanwhile. */
addEventListener('message', ({ data }: MessageEvent<Task>) => {
  const work = data.kind === 'csv' ? makeCsv() : compare(data);
  work.then(reply, (error: unknown) => reply({ kind: 'failed', reason: String(error) }));
});

let last: Comparison | null = null;

async function compare(task: Extract<Task, { kind: 'compare' }>): Promise<Reply> {
  const { a, b, topics } = await loadPair(task.a, task.b);
  reply({ kind: 'comparing' });
  const comparison = comparePolicies(a, b, topics);
  const order = task.order ?? openingOrder(a, b, topics);
  last = comparison;
  return {
    kind: 'compared',
    html: renderComparison({ comparison, topics, order, place: task.place, choices: task.choices }),
    title: comparisonTitle(a, b, order),
  };
}

async function makeCsv(): Promise<Reply> {
  if (!last) throw new Error('There is no comparison to download: this is a bug.');
  const { comparisonCsv } = await import('../../compare/csv.ts');
  return { kind: 'csv', text: comparisonCsv(last) };
}

function reply(answer: Reply): void {
  postMessage(answer);
}
