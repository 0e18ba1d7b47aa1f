import { readPolicyData, SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('every policy can be read, clause by clause', async ({ page }) => {
  for (const slug of SLUGS) {
    await page.goto(`/policies/${slug}/`);
    const last = readPolicyData(slug).clauses.at(-1);
    await expect(page.locator(`[id="${last?.id}"]`)).toContainText(last?.text.slice(0, 20) ?? '');
  }
});

test('the links of the home page lead to the policies and their clauses', async ({ page }) => {
  await page.goto('/');
  await page.locator('.card a').first().click();
  await expect(page).toHaveURL(/\/policies\/neu\/$/);
  await page.locator('[id="5.3"] > .n').click();
  await expect(page).toHaveURL(/#5\.3$/);
});

test('the search form leads to a page that says search needs JavaScript, and offers the contents', async ({
  page,
}) => {
  await page.goto('/policies/neu/');
  await page.locator('header input').fill('friends');
  await page.locator('header input').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=friends$/);
  await expect(page.locator('main .notice')).toBeVisible();
  await page
    .locator('main')
    .getByRole('link', { name: /Acceptable use/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/policies\/neu\/#5$/);
});
