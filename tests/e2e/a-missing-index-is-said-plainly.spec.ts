import { headerSearch } from './support/search.ts';
import { expect, test } from './support/test.ts';

test.use({ expectedMessages: ['404 (Not Found)', 'ERR_FAILED', 'Failed to load resource'] });

test.beforeEach(async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
});

test('the box says that the index is missing, and the page stays whole', async ({ page }) => {
  await page.goto('/policies/neu/');
  const { input, status } = headerSearch(page);
  await input.fill('friends');
  await expect(status).toContainText('Search is not available: its index could not be loaded.');
  await expect(page.locator('[id="5.3"]')).toBeAttached();
});

test('the search page says so too, and offers the contents', async ({ page }) => {
  await page.goto('/search/?q=friends');
  await expect(page.locator('#search-status')).toContainText('Search is not available');
  await expect(page.getByRole('heading', { name: 'All contents' })).toBeVisible();
});
