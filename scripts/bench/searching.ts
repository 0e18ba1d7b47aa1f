import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { serveFolder } from '../lib/serve.ts';
import { findBrowser } from '../lib/browser.ts';

const QUESTION = 'parents as friends';
const TIMES = 5;

/** A slow phone: a quarter of this processor, and the slow 4G of the browser's own tools. */
const SLOWER = 4;
const SLOW_LINE = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

interface Measured {
  readonly topics: number;
  readonly clauses: number;
  readonly blocked: number;
  readonly shift: number;
}

/**
 * Prints how soon a first question is answered on a slow phone, by the topics and by the clauses:
 * medians of five.
 */
export async function benchSearching(): Promise<void> {
  const site = await serveFolder(fileURLToPath(new URL('../../dist', import.meta.url)));
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    const all: Measured[] = [];
    for (let time = 0; time < TIMES; time += 1) all.push(await measure(browser, site.url));
    for (const what of ['topics', 'clauses', 'blocked', 'shift'] as const)
      console.log(`${what.padEnd(8)} ${median(all.map((one) => one[what])).toFixed(3)}`);
    console.log(
      'Milliseconds from the first key; blocked beyond 50 ms a task; layout shift as a score.',
    );
  } finally {
    await browser.close();
    site.close();
  }
}

async function measure(browser: Browser, url: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  try {
    await page.goto(`${url}about/`, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', SLOW_LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return await ask(page);
  } finally {
    await context.close();
  }
}

/** Types all at once and measures in the page, so that nothing of the test's own is measured. */
function ask(page: Page): Promise<Measured> {
  return page.evaluate(async (question) => {
    const input = document.querySelector<HTMLInputElement>('header input');
    if (!input) throw new Error('The page has no search box.');
    let blocked = 0;
    let shift = 0;
    observe('longtask', (entry) => (blocked += Math.max(0, entry.duration - 50)));
    observe(
      'layout-shift',
      (entry) => (shift += (entry as PerformanceEntry & { value: number }).value),
    );
    const start = performance.now();
    input.focus();
    input.value = question;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const topics = await shown('header .hit-topic');
    const clauses = await shown('header .hits[data-query]');
    return { topics, clauses, blocked, shift };

    async function shown(selector: string): Promise<number> {
      while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    }

    function observe(type: string, use: (entry: PerformanceEntry) => void): void {
      new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type });
    }
  }, QUESTION);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
