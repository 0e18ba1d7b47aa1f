import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const marked = (page: Page) => page.locator('.contents [aria-current]');

test('a clause marks its own section, however near the next one is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/policies/neu/#5.3');
  await expect(marked(page)).toHaveText(/^5\s+Acceptable use$/);
  await page.evaluate(() => (location.hash = '11.3'));
  await expect(marked(page)).toHaveText(/^11\s/);
});

test('the mark follows the reader who scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/policies/neu/');
  await expect(marked(page)).toHaveCount(0);
  await page.locator('[id="9.1"]').evaluate((clause) => clause.scrollIntoView({ block: 'start' }));
  await expect(marked(page)).toHaveText(/^9\s/);
  await page.locator('[id="2.1"]').evaluate((clause) => clause.scrollIntoView({ block: 'start' }));
  await expect(marked(page)).toHaveText(/^2\s/);
  await expect(marked(page)).toHaveCSS('border-inline-start-color', /^(?!rgba\(0, 0, 0, 0\))/);
});
