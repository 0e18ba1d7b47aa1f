import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { findBrowser } from '../../lib/browser.ts';
import { serveFolder } from '../../lib/serve.ts';

const QUESTION = 'photographs of pupils';

/**
 * Bytes, by brotli, of all that a first question loads on the home page, from the first key pressed
 * to the answer.
 *
 * @param folder of a copy of the project that has been built
 */
export async function firstQueryBytes(folder: string): Promise<number> {
  const site = await serveFolder(join(folder, 'dist'));
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => bodies.push(response.body()));
    await page.locator('[data-search-box] input').fill(QUESTION);
    await page.locator('.hits[data-query]').waitFor();
    const loaded = await Promise.all(bodies);
    return loaded.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  } finally {
    await browser.close();
    site.close();
  }
}
