import { expect, test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('choosing the number of a clause with the mouse copies its link and says so', async ({
  page,
  baseURL,
}) => {
  await page.goto('/policies/neu/?mark=friend#5.1');
  await page.locator('[id="5.3"] > .n').click();
  await expect(page.getByRole('status').filter({ hasText: 'Link to 5.3 copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}/policies/neu/#5.3`,
  );
  await expect(page).toHaveURL(/#5\.3$/);
});

test('Enter on the letter of a bullet copies its link', async ({ page, baseURL }) => {
  await page.goto('/policies/neu/');
  await page.getByRole('link', { name: '5.2.c' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Link to 5.2.c copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}/policies/neu/#5.2.c`,
  );
});

test('where copying is forbidden, the page says where the link is', async ({ page, context }) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await page.goto('/policies/neu/');
  await page.locator('[id="5.3"] > .n').click();
  await expect(page.getByText('It is in the address bar.')).toBeVisible();
});

test('on the page of a comparison the link of a row names both clauses, and keeps what is shown', async ({
  page,
  baseURL,
}) => {
  const address = '/compare/neu/littletown/?columns=one';
  await page.goto(`${address}#neu-5.3`);
  await page.getByRole('link', { name: 'Link to NEU 5.3 and Littletown 5.3' }).click();
  await expect(page.getByText('Link to NEU 5.3 and Littletown 5.3 copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}${address}#neu-5.3`,
  );
});

test('a section without a number is called a section', async ({ page }) => {
  await page.goto('/policies/alderley-edge/');
  await page
    .locator('[id="prohibited-use"]')
    .getByRole('link', { name: 'Link to this section' })
    .click();
  await expect(page.getByText('Link to this section copied', { exact: true })).toBeVisible();
});
