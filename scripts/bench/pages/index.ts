import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { serveFolder } from '../../lib/serve.ts';
import { siteFolder, whyBuild } from '../../lib/site.ts';
import { findBrowser } from '../../lib/browser.ts';
import { root } from '../../lib/run.mjs';
import { buildBareSite } from './bare.ts';
import { showOnSlowPhone, type Shown } from './show.ts';

/**
 * Kinds of page that readers come to first, and the heaviest of each: one of each is enough to see
 * a page grow slow.
 */
const PAGES = [
  '',
  'topics/',
  'topics/parents-as-contacts/',
  'compare/clifton-lodge/newall-green/',
  'policies/newall-green/',
  'law/',
];
const RUNS = 5;

interface Measured {
  readonly page: string;
  readonly first: number;
  readonly largest: number;
  readonly blocked: number;
  readonly bytes: number;
}

/**
 * How long pages of the built site take to show what they hold on a slowed phone, beside an Astro
 * site of one bare page. The figures are medians of a few runs that take turns, so that whatever
 * else the machine does slows all of them alike.
 *
 * @param pages addresses under the site, such as `topics/`; without any, one of each kind
 */
export async function benchPages(pages: readonly string[] = PAGES): Promise<void> {
  const why = whyBuild(root, siteFolder(root));
  if (why) console.log(`The site is ${why}: these are the figures of what is there.\n`);
  const bare = await serveFolder(buildBareSite(join(root, '.cache/bare-site')), '/', 'gzip');
  const site = await serveFolder(siteFolder(root), '/', 'gzip');
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: isRoot ? ['--no-sandbox'] : [],
  });
  try {
    const addresses = [bare.url, ...pages.map((page) => site.url + page)];
    print(await medians(browser, addresses), ['a bare page', ...pages.map((page) => `/${page}`)]);
  } finally {
    await browser.close();
    site.close();
    bare.close();
  }
}

async function medians(browser: Browser, addresses: readonly string[]): Promise<Measured[]> {
  const runs: Shown[][] = [];
  for (let run = 0; run < RUNS; run++) {
    const shown: Shown[] = [];
    for (const address of addresses) shown.push(await showOnSlowPhone(browser, address));
    runs.push(shown);
  }
  return addresses.map((page, index) => {
    const middle = (key: keyof Shown) => median(runs.map((run) => run[index]?.[key] ?? 0));
    return {
      page,
      first: middle('first'),
      largest: middle('largest'),
      blocked: middle('blocked'),
      bytes: middle('bytes'),
    };
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function print(measured: readonly Measured[], names: readonly string[]): void {
  const [bare] = measured;
  if (!bare) return;
  console.log('Pages on a phone (4 times slowed processor, slow 4G, compressed), medians\n');
  console.log(row('', ['first paint', 'largest', 'of bare', 'blocked', 'loaded']));
  for (const [index, { first, largest, blocked, bytes }] of measured.entries()) {
    const times = Math.max(first, largest) / Math.max(bare.first, bare.largest);
    console.log(
      row(names[index] ?? '', [
        `${Math.round(first)} ms`,
        `${Math.round(largest)} ms`,
        `${times.toFixed(2)} ×`,
        `${Math.round(blocked)} ms`,
        `${(bytes / 1000).toFixed(1)} kB`,
      ]),
    );
  }
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(40) + cells.map((cell) => cell.padStart(12)).join('');
}
