import { expect, test } from './support/test.ts';

for (const width of [1280, 360]) {
  test(`the home page has one search box at ${width} pixels, and the slash key goes there`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/');
    await expect(page.getByRole('searchbox')).toHaveCount(1);
    await page.keyboard.press('/');
    await expect(page.getByLabel('Find what they say about…')).toBeFocused();
  });
}

test('on a phone the search page shows its own box and no second one', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/search/');
  await expect(page.getByRole('searchbox')).toHaveCount(1);
  await expect(page.getByRole('searchbox', { name: 'Words or a clause number' })).toBeVisible();
});
