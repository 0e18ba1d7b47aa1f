import type { Locator } from '@playwright/test';
import { SLUGS } from './support/site.ts';
import { TOPICS } from './support/data.ts';
import { withoutScript } from './support/script.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1280, height: 720 } });

withoutScript(() => {
  test('the names of the policies stay on top of the rows', async ({ page }) => {
    await page.goto('/topics/');
    const heads = page.locator('.matrix thead th');
    for (const row of ['Parents as friends', TOPICS.at(-1)?.title ?? '']) {
      const line = page.locator('.matrix th[scope=row]', { hasText: row });
      await line.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await expect(line).toBeInViewport();
      await expect(heads).toHaveCount(SLUGS.length + 2);
      for (const head of await heads.all()) {
        await expect(head).toBeInViewport({ ratio: 1 });
        expect(await isOnTop(head)).toBe(true);
      }
    }
  });

  test('the topic stays beside its cells where the table is wider than the window', async ({
    page,
  }) => {
    await page.goto('/topics/');
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '300%'));
    const line = page.locator('.matrix tr', { hasText: 'Parents as friends' });
    const last = line.locator('.measure');
    await last.evaluate((one) => one.scrollIntoView({ block: 'center', inline: 'end' }));
    expect(await page.evaluate(() => window.scrollX)).toBeGreaterThan(0);
    await expect(last).toBeInViewport();
    await expect(line.locator('th')).toBeInViewport();
    expect((await line.locator('th').boundingBox())?.x).toBeCloseTo(0, 0);
    expect(await isOnTop(line.locator('th'))).toBe(true);
  });
});

/** Whether nothing covers the middle of an element. */
function isOnTop(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return one.contains(found);
  });
}
