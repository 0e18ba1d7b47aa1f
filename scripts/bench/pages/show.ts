import type { Browser, CDPSession, Page } from 'playwright';

/**
 * What Lighthouse calls slow 4G, as the browser applies it: 1.6 Mbit/s, each request answered after
 * 562 ms.
 */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 * 0.9) / 8,
  uploadThroughput: (750e3 * 0.9) / 8,
} as const;
const TIMES_SLOWED = 4;
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true };
/** A long task blocks a reader for as long as it goes on after this. */
const NOT_FELT_MS = 50;

/** When a page showed what it holds, in milliseconds from the request. */
export interface Shown {
  readonly first: number;
  readonly largest: number;
  /** How long long tasks kept the page from answering a tap. */
  readonly blocked: number;
  /** Bytes that came over the wire. */
  readonly bytes: number;
}

/** Opens a page on a slowed phone that has nothing of the site in its cache. */
export async function showOnSlowPhone(browser: Browser, address: string): Promise<Shown> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await slowDown(session);
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'networkidle' });
    return { ...(await read(page)), bytes: bytes() };
  } finally {
    await context.close();
  }
}

/** @returns how many bytes have come so far */
async function slowDown(session: CDPSession): Promise<() => number> {
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWED });
  return () => bytes;
}

interface Seen {
  largest: number;
  tasks: number[];
}
type Watched = typeof globalThis & { seen: Seen };

/** Runs in the page, before anything of it. */
function watch(): void {
  const seen: Seen = { largest: 0, tasks: [] };
  (globalThis as Watched).seen = seen;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

async function read(page: Page): Promise<Omit<Shown, 'bytes'>> {
  const { first, largest, tasks } = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    ...(globalThis as Watched).seen,
  }));
  const blocked = tasks.reduce((sum, task) => sum + Math.max(0, task - NOT_FELT_MS), 0);
  return { first, largest, blocked };
}
