// npm run screenshots: pictures of the key views in .cache/screenshots, wide and narrow, light,
// dark and printed, for a person to look at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { siteFolder, whyBuild } from './lib/site.ts';
import { serveFolder } from './lib/serve.ts';
import { findBrowser } from './lib/browser.ts';
import { root } from './lib/run.mjs';

const FOLDER = join(root, '.cache/screenshots');

const VIEWS = {
  home: '',
  policy: 'policies/newall-green/',
  matrix: 'topics/',
  topic: 'topics/parents-as-contacts/',
  law: 'law/',
  comparison: 'compare/neu/littletown/',
  'any-pair': 'compare/',
  search: 'search/?q=parents+as+friends',
  adopt: 'adopt/',
  data: 'data/',
  about: 'about/',
} as const;

const LOOKS = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 360, scheme: 'light' },
  { width: 360, scheme: 'dark' },
  { width: 1280, scheme: 'print' },
] as const;

const why = whyBuild(root, siteFolder(root));
if (why !== null)
  console.log(`These are pictures of a build that is ${why}: npm run build makes it anew.`);
mkdirSync(FOLDER, { recursive: true });
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: isRoot ? ['--no-sandbox'] : [],
});
const { url, close } = await serveFolder(siteFolder(root), '/');
try {
  for (const name of Object.keys(VIEWS) as (keyof typeof VIEWS)[]) await picture(browser, name);
} finally {
  await browser.close();
  close();
}
console.log(`Pictures of ${Object.keys(VIEWS).length} views are in ${FOLDER}.`);

async function picture(browser: Browser, name: keyof typeof VIEWS): Promise<void> {
  for (const { width, scheme } of LOOKS) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.emulateMedia(scheme === 'print' ? { media: 'print' } : { colorScheme: scheme });
    await page.goto(`${url}${VIEWS[name]}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(FOLDER, `${name}-${width}-${scheme}.png`) });
    await page.close();
  }
}
