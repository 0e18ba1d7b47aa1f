import { withoutScript } from './support/script.ts';
import { expect, test } from './support/test.ts';

// What each comparison holds is read in the built files; here a reader follows the links.
withoutScript(() => {
  test('the page of comparisons leads to each, and there the sides are swapped', async ({
    page,
  }) => {
    await page.goto('/compare/');
    await page.getByRole('link', { name: 'Clifton Lodge with NEU', exact: true }).click();
    await expect(page).toHaveURL(/\/compare\/clifton-lodge\/neu\/$/);
    await page.getByRole('link', { name: 'Swap sides' }).click();
    await expect(page).toHaveURL(/\/compare\/neu\/clifton-lodge\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'NEU and Clifton Lodge, side by side',
    );
  });

  test('a policy leads to its comparisons, a topic to the rows about it', async ({ page }) => {
    await page.goto('/policies/neu/');
    await page.locator('.facts .with').getByRole('link', { name: 'Littletown' }).click();
    await expect(page).toHaveURL(/\/compare\/neu\/littletown\/$/);
    await page.goto('/topics/parents-as-contacts/');
    const link = page.getByRole('link', { name: 'Newall Green and Clifton Lodge' });
    if (!(await link.isVisible())) await page.getByText('6 more pairs').click();
    await link.click();
    await expect(page).toHaveURL(
      /\/compare\/newall-green\/clifton-lodge\/#topic-parents-as-contacts$/,
    );
    await expect(page.locator('#topic-parents-as-contacts h3')).toBeInViewport();
  });
});
