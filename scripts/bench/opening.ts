import { chromium, type Browser } from 'playwright';
import { toDocx } from '../documents/docx.ts';
import { paragraphsOf } from '../documents/paragraphs.ts';
import { toPdf } from '../documents/pdf.ts';
import { publishedPolicies } from '../documents/round-trips.ts';
import { serveFolder } from '../export/serve.ts';
import { siteFolder } from '../export/site.ts';
import { findBrowser } from '../lib/browser.ts';
import { root } from '../lib/run.mjs';

const TIMES = 5;
const SLOWER = 4;

/** Policies that together fill some twenty pages. */
const TOGETHER = ['neu', 'newall-green', 'clifton-lodge'];

/**
 * Prints how long the page takes from a file to the report on it: medians of five, each in a new browser context. A browser slows the page
 * alone and not its workers, so what the worker takes is also given four times over.
 */
export async function benchOpening(): Promise<void> {
  const site = await serveFolder(siteFolder(root), '/', 'gzip');
  const isRoot = process.getuid?.() === 0;
  const args = isRoot ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: await findBrowser(), args });
  try {
    for (const [name, bytes] of Object.entries(await documents())) {
      const times: number[] = [];
      for (let run = 0; run < TIMES; run += 1)
        times.push(await open(browser, site.url, name, bytes));
      const median = times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? NaN;
      console.log(
        `${name.padEnd(16)}${median.toFixed(0)} ms, page slowed ${SLOWER} times; at most ${(median * SLOWER).toFixed(0)} ms if the worker were too`,
      );
    }
  } finally {
    await browser.close();
    site.close();
  }
}

async function documents(): Promise<Record<string, Uint8Array>> {
  const policies = publishedPolicies(root).filter(({ slug }) => TOGETHER.includes(slug));
  const paragraphs = policies.flatMap(paragraphsOf);
  return {
    'twenty.docx': await toDocx(paragraphs, 'typed'),
    'twenty.pdf': await toPdf(paragraphs),
  };
}

/** Opens one file and waits for the report, in a browser that has loaded nothing but the page. */
async function open(
  browser: Browser,
  url: string,
  name: string,
  bytes: Uint8Array,
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await page.goto(`${url}check/`, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const start = performance.now();
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    await page.locator('#own-file').setInputFiles(file);
    await page.locator('#in-short').waitFor();
    return performance.now() - start;
  } finally {
    await context.close();
  }
}
