import { chromium, type Page } from 'playwright';
import { openSite } from '../lib/site.ts';
import { findBrowser } from '../lib/browser.ts';
import { root } from '../lib/run.mjs';

const RATES = [1, 4];
const WORDS = 'Hill View Primary School of the town of Example';
/** Milliseconds between two keys, so that each is measured alone. */
const PAUSE = 250;

/**
 * How long it takes from a key pressed in the generator until the policy shows it, on a processor
 * slowed so many times.
 */
export async function benchTyping(): Promise<void> {
  console.log('\nA key in the generator, until the policy beside it shows it');
  const site = await openSite(root);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    for (const rate of RATES) {
      const page = await browser.newPage();
      await page.goto(site.url);
      await page.locator('[data-ready]').waitFor();
      report(
        `in the name of the school, slowed ${rate} ×`,
        await typeSlowed(page, '#detail-school', rate),
      );
      await openWording(page);
      report(`in a wording, slowed ${rate} ×`, await typeSlowed(page, '#edit-images', rate));
      await page.close();
    }
  } finally {
    await browser.close();
    site.close();
  }
}

async function openWording(page: Page): Promise<void> {
  const topic = page.locator('#topic-images');
  await page.locator('.group').filter({ has: topic }).locator('> summary').click();
  await topic.locator('> summary').click();
  await topic.getByRole('button', { name: 'Change the wording' }).click();
}

/** Milliseconds from each key to the end of the frame that follows it, in ascending order. */
async function typeSlowed(page: Page, field: string, rate: number): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(watchKeys);
  await page.locator(field).focus();
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  for (const letter of WORDS) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(PAUSE);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  return times.toSorted((a, b) => a - b);
}

/** Runs in the page: a message that is posted in a frame comes after that is drawn. */
function watchKeys(): void {
  const times: number[] = [];
  Object.assign(window, { keyTimes: times });
  document.addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    { capture: true },
  );
}

function report(what: string, times: readonly number[]): void {
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  console.log(`  ${what.padEnd(44)} median ${at(0.5)} ms, 95 of 100 under ${at(0.95)} ms`);
}
