import { expect, test } from './support/test.ts';

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]) {
  test(`heading, choices and search fit ${viewport.width} by ${viewport.height} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    const choices = page.locator('.choices > li');
    await expect(choices).toHaveCount(4);
    for (const choice of await choices.all()) await expect(choice).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('searchbox')).toBeInViewport({ ratio: 1 });
  });
}

test('a whole card leads where its heading does', async ({ page }) => {
  await page.goto('/');
  await page.locator('.choices > li').first().click();
  await expect(page).toHaveURL(/\/topics\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('the verdict on a policy and its model is one tap away', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'NEU and Littletown' }).click();
    await expect(page).toHaveURL(/\/compare\/neu\/littletown\/$/);
  });
});
