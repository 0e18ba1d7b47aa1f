import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 } });

for (const { url, label } of [
  { url: '/', label: 'Find what they say about…' },
  { url: '/search/', label: 'Words or a clause number' },
]) {
  test(`${url} shows its own search box and no second one`, async ({ page }) => {
    await page.goto(url);
    await expect(page.getByRole('searchbox')).toHaveCount(1);
    await expect(page.getByRole('searchbox', { name: label })).toBeVisible();
  });
}

test('a page that has none of its own keeps the box of the header', async ({ page }) => {
  await page.goto('/about/');
  await expect(page.getByRole('searchbox', { name: 'Search the clauses' })).toBeVisible();
});
