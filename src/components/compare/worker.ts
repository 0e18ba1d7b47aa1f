import { comparePolicies, openingOrder, type Comparison } from '../../compare/index.ts';
import type { PairPlace } from '../../site/comparison-path.ts';
import { csvLinks } from '../../site/csv-links.ts';
import { compareOwn } from './compare-own.ts';
import { fetchData, loadPair, type PairData } from './load.ts';
import { comparisonTitle, renderComparison } from './render.ts';
import type { CsvTable, Reply, Task } from './task.ts';

/** Compares two policies away from the page, which its reader can go on using meanwhile. */
addEventListener('message', ({ data }: MessageEvent<Task>) => {
  const work = data.kind === 'csv' ? makeCsv(data.table) : compare(data);
  work.then(reply, (error: unknown) => reply({ kind: 'failed', reason: String(error) }));
});

/** What the page shows, in case it is to be taken away. */
interface Made {
  readonly comparison: Comparison;
  readonly topics: PairData['topics'];
  readonly place: PairPlace;
}

let last: Made | null = null;

async function compare(task: Extract<Task, { kind: 'compare' }>): Promise<Reply> {
  const loaded = await loadPair(task.a, task.b, fetchData, task.own);
  const { topics } = loaded;
  reply({ kind: 'comparing' });
  const comparison = compareOwn(loaded) ?? comparePolicies(loaded.a, loaded.b, topics);
  const { a, b } = comparison;
  const order = task.order ?? openingOrder(a, b, topics);
  last = { comparison, topics, place: task.place };
  return {
    kind: 'compared',
    html: renderComparison({ comparison, topics, order, place: task.place, choices: task.choices }),
    title: comparisonTitle(a, b, order),
  };
}

async function makeCsv(table: CsvTable): Promise<Reply> {
  if (!last) throw new Error('There is no comparison to download: this is a bug.');
  const { comparison, topics, place } = last;
  const { a, b } = comparison;
  const { comparisonCsv, topicsCsv } = await import('../../compare/csv/index.ts');
  const links = csvLinks(a, b, place, import.meta.env.SITE);
  const make = table === 'clauses' ? comparisonCsv : topicsCsv;
  const fileName = `${a.slug}-${b.slug}${table === 'topics' ? '-topics' : ''}.csv`;
  return { kind: 'csv', text: make(comparison, topics, links), fileName };
}

function reply(answer: Reply): void {
  postMessage(answer);
}
