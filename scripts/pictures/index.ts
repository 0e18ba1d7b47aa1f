// npm run pictures: makes the pictures of the README from the site as it is built, and notes down
// what they show, so that a test can tell when they are out of date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../lib/browser.ts';
import { root } from '../lib/run.mjs';
import { openSite } from '../lib/site.ts';
import { SHOTS, WINDOW, wordsOf, type Shot } from './shots.ts';

const FOLDER = join(root, 'docs/pictures');

mkdirSync(FOLDER, { recursive: true });
const site = await openSite(root);
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: isRoot ? ['--no-sandbox'] : [],
});
try {
  const words: Record<string, string> = {};
  for (const shot of SHOTS) words[shot.name] = await take(browser, shot);
  writeFileSync(join(FOLDER, 'words.json'), `${JSON.stringify(words, null, 2)}\n`);
} finally {
  await browser.close();
  site.close();
}
console.log(`${SHOTS.length} pictures are in docs/pictures/. Look at them before you commit them.`);

/** @returns the words that the picture shows */
async function take(browser: Browser, shot: Shot): Promise<string> {
  const page = await browser.newPage({ viewport: WINDOW, colorScheme: 'light' });
  await page.goto(new URL(`../${shot.path}`, site.url).href);
  await shot.show(page);
  await page.screenshot({ path: join(FOLDER, `${shot.name}.png`) });
  const words = await wordsOf(page, shot);
  await page.close();
  return words;
}
