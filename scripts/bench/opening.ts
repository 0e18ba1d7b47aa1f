import { chromium, type Browser, type Page } from 'playwright';
import { toDocx } from '../documents/docx.ts';
import { paragraphsOf } from '../documents/paragraphs.ts';
import { toPdf } from '../documents/pdf.ts';
import { publishedPolicies } from '../documents/round-trips.ts';
import { serveFolder } from '../lib/serve.ts';
import { siteFolder } from '../lib/site.ts';
import { findBrowser } from '../lib/browser.ts';
import { root } from '../lib/run.mjs';

const TIMES = 5;
const SLOWER = 4;

/**
 * The least time that a reader takes from the file field to a chosen file: meanwhile the library is
 * learnt.
 */
const CHOOSING = 1500;

/** Policies that together fill some twenty pages. */
const TOGETHER = ['neu', 'newall-green', 'clifton-lodge'];

interface Measured {
  /** Milliseconds from the file to the report. */
  readonly all: number;
  /** How many of these milliseconds were spent in workers. */
  readonly inWorkers: number;
}

/**
 * Prints how long the page takes from a file to the report on it: medians of five, each in a new
 * browser context. A browser slows the page alone and not its workers, so it also says what would
 * come of it if these were slowed as well.
 */
export async function benchOpening(): Promise<void> {
  const site = await serveFolder(siteFolder(root), '/', 'gzip');
  const isRoot = process.getuid?.() === 0;
  const args = isRoot ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: await findBrowser(), args });
  try {
    for (const [name, bytes] of Object.entries(await documents())) {
      const runs: Measured[] = [];
      for (let run = 0; run < TIMES; run += 1)
        runs.push(await open(browser, site.url, name, bytes));
      print(name, runs.toSorted((a, b) => a.all - b.all)[Math.floor(TIMES / 2)]);
    }
  } finally {
    await browser.close();
    site.close();
  }
}

function print(name: string, median: Measured | undefined): void {
  if (!median) return;
  const { all, inWorkers } = median;
  const slowed = all + (SLOWER - 1) * inWorkers;
  console.log(
    `${name.padEnd(14)}${all.toFixed(0)} ms with the page slowed ${SLOWER} times, ${inWorkers.toFixed(0)} of them in workers; ${slowed.toFixed(0)} if these were too`,
  );
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
): Promise<Measured> {
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await page.addInitScript(watchWorkers);
    await page.goto(`${url}check/`, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.locator('#own-file').focus();
    await page.waitForTimeout(CHOOSING);
    return await choose(page, name, bytes);
  } finally {
    await context.close();
  }
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<Measured> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  const start = performance.now();
  await page.locator('#own-file').setInputFiles(file);
  await page.locator('#in-short').waitFor();
  const all = performance.now() - start;
  const inWorkers = await page.evaluate(() => Number(document.documentElement.dataset['working']));
  return { all, inWorkers };
}

/**
 * Adds up how long workers take over what they are asked, but for what is asked before there is a
 * document.
 */
function watchWorkers(): void {
  const Original = window.Worker;
  let sum = 0;
  window.Worker = class extends Original {
    private asked = 0;
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      this.addEventListener('message', ({ data }: MessageEvent<{ kind: string }>) => {
        if (!['read', 'checked'].includes(data.kind)) return;
        sum += performance.now() - this.asked;
        document.documentElement.dataset['working'] = String(sum);
      });
    }
    override postMessage(message: unknown): void {
      this.asked = performance.now();
      super.postMessage(message);
    }
  };
}
