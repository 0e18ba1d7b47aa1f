import { SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ expectedMessages: ['404 (Not Found)'] });

test('an address that does not exist answers 404, with search and contents', async ({ page }) => {
  const response = await page.goto('/policies/neu-model/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no page at this address',
  );
  for (const slug of SLUGS) {
    await expect(page.locator(`main a[href="/policies/${slug}/"]`)).toBeVisible();
  }
  await page.getByLabel('Search topics and clauses').last().fill('friends');
  await page.getByLabel('Search topics and clauses').last().press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=friends/);
});
