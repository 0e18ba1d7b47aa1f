import { openGenerator } from './support/adopt.ts';
import { openSample } from './support/check.ts';
import { expect, test } from './support/test.ts';
import { shareThatStays } from './support/touch.ts';

/** Phones upright and across, and a window at 400 %. */
const SIZES = [
  [375, 667],
  [390, 844],
  [667, 375],
  [844, 390],
  [320, 256],
] as const;

const PAGES = [
  '/',
  '/policies/neu/',
  '/topics/',
  '/topics/parents-as-contacts/',
  '/compare/neu/littletown/',
  '/compare/neu/littletown/by-topic/',
  '/search/?q=friends',
  '/law/',
  '/data/',
  '/about/',
];

for (const [width, height] of SIZES) {
  test.describe(`${width} by ${height}`, () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width, height } });

    test('on every kind of page it takes less than a quarter', async ({ page }) => {
      const room = async (url: string) => {
        expect(await shareThatStays(page), url).toBeLessThan(0.25);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(over, url).toBe(0);
      };
      for (const url of PAGES) {
        await page.goto(url);
        await room(url);
      }
      await openGenerator(page);
      await room('/adopt/');
      await openSample(page);
      await room('/check/');
    });
  });
}
