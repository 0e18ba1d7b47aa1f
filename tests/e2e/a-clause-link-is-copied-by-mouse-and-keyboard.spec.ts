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
