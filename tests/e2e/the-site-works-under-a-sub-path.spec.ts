import { SUB_PATH_PORT } from '../../playwright.config.ts';
import { searchFor } from './support/search.ts';
import { expect, test } from './support/test.ts';

const SITE = `http://127.0.0.1:${SUB_PATH_PORT}/guides/policies/`;

test('pages, links and data work under a sub-path', async ({ page, request }) => {
  await page.goto(SITE);
  await page.locator('main a[href$="policies/neu/#5.3"]').first().click();
  await expect(page).toHaveURL(`${SITE}policies/neu/#5.3`);
  await expect(page.locator('[id="5.3"]')).toHaveCSS('outline-style', 'solid');
  const data = await page.getByRole('link', { name: 'neu.json' }).getAttribute('href');
  expect((await request.get(new URL(data ?? '', SITE).href)).ok()).toBe(true);
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(canonical).toBe('http://localhost:4321/guides/policies/policies/neu/');
});

test('search works under a sub-path', async ({ page }) => {
  await page.goto(SITE);
  const { input, options } = await searchFor(page, 'car number plates');
  await expect(options.first()).toHaveAttribute(
    'data-url',
    '/guides/policies/topics/running-accounts/',
  );
  await options.filter({ hasText: 'Clifton Lodge 6.9 (h)' }).click();
  await expect(page).toHaveURL(/\/guides\/policies\/policies\/clifton-lodge\/\?mark=.*#6\.9\.h$/);
  await page.goto(SITE);
  await input.fill('friends');
  await input.press('Enter');
  await expect(page).toHaveURL(`${SITE}search/?q=friends`);
  await expect(page.locator('#search-results [data-rank]').first()).toBeVisible();
});
