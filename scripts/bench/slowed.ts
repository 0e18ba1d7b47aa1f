import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';

/** How long the processes of the pages run in each period, in milliseconds. */
const PERIOD = 40;

/**
 * Does something while the processes of a browser's pages, their workers included, run only part of
 * the time. DevTools slow the page alone, and not its workers.
 *
 * @param times how many times slower
 */
export async function slowed<T>(
  browser: Browser,
  times: number,
  work: () => Promise<T>,
): Promise<T> {
  const pids = await rendererPids(browser);
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
    for (const pid of pids) process.kill(pid, name);
  };
  let go: NodeJS.Timeout | undefined;
  const stops = setInterval(() => {
    signal('SIGSTOP');
    go = setTimeout(() => signal('SIGCONT'), PERIOD * (1 - 1 / times));
  }, PERIOD);
  try {
    return await work();
  } finally {
    clearInterval(stops);
    clearTimeout(go);
    signal('SIGCONT');
  }
}

/**
 * The most memory that the processes of a browser's pages have had so far, in MB; null where the
 * system does not say.
 */
export async function peakMemory(browser: Browser): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const peaks = (await rendererPids(browser)).map((pid) => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  });
  return Math.max(...peaks) / 1024;
}

async function rendererPids(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.flatMap(({ id, type }) => (type === 'renderer' ? [id] : []));
}
