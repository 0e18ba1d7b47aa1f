import type { Page } from '@playwright/test';
import { withAndWithoutScript } from './support/script.ts';
import { expect, test } from './support/test.ts';

const MOST_PIXELS = 64;
const WIDE = 1280;

function header(page: Page) {
  return page.locator('.site-header');
}

for (const width of [320, 360]) {
  test(`at ${width} pixels the header is at most ${MOST_PIXELS} high`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const url of ['/', '/topics/', '/policies/neu/']) {
      await page.goto(url);
      expect((await header(page).boundingBox())?.height, url).toBeLessThanOrEqual(MOST_PIXELS);
    }
  });
}

test('on a wide screen it is one row, with nothing to open', async ({ page }) => {
  for (const width of [1024, WIDE]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/law/');
    expect((await header(page).boundingBox())?.height).toBeLessThanOrEqual(MOST_PIXELS);
    await expect(header(page).getByRole('link', { name: 'About' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(header(page).getByText('Menu')).toBeHidden();
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  withAndWithoutScript(() => {
    test('the keyboard opens the menu and goes through it, the search box last', async ({
      page,
    }) => {
      await page.goto('/law/');
      const menu = header(page).locator('summary');
      await expect(header(page).getByRole('link', { name: 'Topics' })).toBeHidden();
      await menu.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(header(page).getByRole('link', { name: 'Policies' })).toBeFocused();
      const links = await header(page).locator('nav').getByRole('link').count();
      for (let link = 0; link < links; link++) await page.keyboard.press('Tab');
      await expect(page.getByLabel('Search topics and clauses')).toBeFocused();
      await expect(page.getByLabel('Search topics and clauses')).toBeInViewport();
    });
  });

  test('the slash key opens the menu and goes to the search box in it', async ({ page }) => {
    await page.goto('/policies/neu/');
    await expect(page.getByLabel('Search topics and clauses')).toBeHidden();
    await page.keyboard.press('/');
    await expect(page.getByLabel('Search topics and clauses')).toBeFocused();
    await expect(page.getByLabel('Search topics and clauses')).toBeInViewport();
  });
});
