import { gzipSync } from 'node:zlib';
import { globSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { comparePolicies, openingOrder, type Order } from '../../src/compare/index.ts';
import { comparisonCsv, topicsCsv } from '../../src/compare/csv/index.ts';
import { loadPair } from '../../src/components/compare/load.ts';
import { choicesAmong } from '../../src/site/choices.ts';
import { comparisonTitle, renderComparison } from '../../src/components/compare/render.ts';
import { loadMatrix } from '../../src/components/matrix/load-matrix.ts';
import { MatrixTable } from '../../src/components/matrix/MatrixTable.tsx';
import { csvLinks } from '../../src/site/csv-links.ts';
import { DIST, read, readPage, SITE } from './site.ts';

/** Pages of comparisons with the slugs of their policies; those by topic end so. */
const PAGES = globSync('compare/*/*/{by-topic/,}index.html', { cwd: DIST })
  .toSorted()
  .map((page) => {
    const [, a = '', b = '', last] = page.split('/');
    return { page, a, b, asked: last === 'by-topic' ? ('topic' as Order) : null };
  });

/** What the page on which two policies are chosen has in its lists. */
const NAMES = new Map(
  readPage('compare/index.html')
    .querySelectorAll('#pair-a option')
    .map((option) => [option.getAttribute('value') ?? '', option.textContent.trim()]),
);
const ADDRESSES = new Set(PAGES.map(({ a, b }) => `/compare/${a}/${b}/`));

const readData = async (file: string): Promise<unknown> => JSON.parse(read(`data/${file}`));

it('pairs of policies have pages', () => {
  expect(PAGES.length).toBeGreaterThan(2);
});

describe.each(PAGES)('$page', ({ page, a, b, asked }) => {
  it('is what a browser makes of the data files, letter for letter', async () => {
    const pair = await loadPair(a, b, readData);
    const order = asked ?? openingOrder(pair.a, pair.b, pair.topics);
    const comparison = comparePolicies(pair.a, pair.b, pair.topics);
    const choices = choicesAmong(NAMES, { a, b }, ADDRESSES);
    const html = renderComparison({
      comparison,
      topics: pair.topics,
      order,
      place: 'page',
      choices,
    });
    const title = comparisonTitle(pair.a, pair.b, order);
    expect(read(page).includes(html)).toBe(true);
    expect(html.length).toBeGreaterThan(1000);
    expect(readPage(page).querySelector('title')?.textContent).toBe(`${title} – Side by Clause`);
    const links = csvLinks(pair.a, pair.b, 'page', SITE);
    const csv = (name: string) => read(`data/compare/${a}/${name}.csv`);
    expect(comparisonCsv(comparison, pair.topics, links)).toBe(csv(b));
    expect(topicsCsv(pair, pair.topics, links)).toBe(csv(`${b}-topics`));
  });
});

describe.each([
  ['topics/index.html', 'group'],
  ['topics/by-disagreement/index.html', 'disagreement'],
] as const)('%s', (page, order) => {
  it('is what a browser makes of the data files, letter for letter', async () => {
    const columns = readPage(page).querySelectorAll('.matrix thead th[data-policy]');
    const slugs = columns.map((column) => column.getAttribute('data-policy') ?? '');
    expect(slugs.length).toBeGreaterThan(1);
    const data = await loadMatrix(slugs, readData);
    const html = renderToString(h(MatrixTable, { ...data, order }));
    expect(read(page).includes(html)).toBe(true);
  });
});

it('the script of a comparison made in the browser is at most 40 kB', () => {
  const files = globSync('_astro/{worker-*,on-demand.*}.js', { cwd: DIST });
  expect(files).toHaveLength(2);
  const imported = files.flatMap((file) =>
    Array.from(
      read(file).matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g),
      ([, name]) => `_astro/${name}`,
    ),
  );
  const bytes = [...files, ...imported].map((file) => gzipSync(read(file), { level: 9 }).length);
  const total = bytes.reduce((sum, size) => sum + size, 0);
  console.log(`on demand: ${total} bytes of script of at most 40000`);
  expect(total).toBeLessThanOrEqual(40_000);
});
