import type { Page } from '@playwright/test';
import { GROWN_PORT } from '../../playwright.config.ts';
import { openFilters } from './support/filters.ts';
import { expect, test } from './support/test.ts';

// A copy of the project with seven policies, one more than stand side by side: Mill Lane, which
// nobody has read, is left out at first.
test.use({ baseURL: `http://127.0.0.1:${GROWN_PORT}` });

const heads = (page: Page) => page.locator('.matrix thead th[data-policy]');
const status = (page: Page) => page.locator('.columns-form [role=status]');

async function add(page: Page, name: string): Promise<void> {
  await page.getByLabel('Choose up to 6 policies').selectOption(name);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
}

test('six stand side by side, and one more is refused until another is removed', async ({
  page,
}) => {
  await page.goto('/topics/');
  await expect(heads(page)).toHaveCount(6);
  await expect(page.locator('main')).toContainText('The first 6 of 7 policies are side by side');
  await add(page, 'Mill Lane');
  await expect(status(page)).toHaveText('6 policies are shown. Remove one first.');
  await page.getByRole('button', { name: 'Remove NEU' }).click();
  await expect(heads(page)).toHaveCount(5);
  await add(page, 'Mill Lane');
  await expect(heads(page).last()).toHaveText('Mill Lane');
  await expect(heads(page)).toHaveCount(6);
  await expect(status(page)).toHaveText(/^Shown: .*, Mill Lane\.$/);
  await expect(page.getByRole('button', { name: 'Remove NEU' })).toHaveCount(0);
});

test('only policies that are not shown are offered', async ({ page }) => {
  await page.goto('/topics/');
  const offered = page.locator('#add-column option:enabled');
  const select = page.getByLabel('Choose up to 6 policies');
  await expect(offered).toHaveText(['Mill Lane']);
  await expect(select).toHaveValue('mill-lane');
  await page.getByRole('button', { name: 'Remove NEU' }).click();
  await expect(offered).toHaveText(['NEU', 'Mill Lane']);
  await expect(select).toHaveValue('neu');
});

test('what is chosen is in the address, and is there again when it is opened', async ({ page }) => {
  await page.goto('/topics/?policies=mill-lane,littletown,neu');
  await expect(heads(page)).toHaveText(['Mill Lane', 'Littletown', 'NEU']);
  await page.getByRole('button', { name: 'Remove Littletown' }).click();
  await expect(page).toHaveURL(/\/topics\/\?policies=mill-lane,neu$/);
  await page.reload();
  await expect(heads(page)).toHaveText(['Mill Lane', 'NEU']);
  await page.getByRole('button', { name: 'Remove Mill Lane' }).click();
  await page.getByRole('button', { name: 'Remove NEU' }).click();
  await expect(status(page)).toHaveText('One policy at least is shown. Add another first.');
});

test('cells say what each policy says, and that one was not read', async ({ page }) => {
  await page.goto('/topics/?policies=sea-bank,mill-lane,neu');
  const row = page.getByRole('row', { name: /^Parents as friends/ });
  await expect(row.locator('[data-policy=sea-bank] a')).toHaveAttribute(
    'href',
    '/policies/sea-bank/#1.1',
  );
  await expect(row.locator('[data-policy=mill-lane]')).toHaveText('Not read yet');
  await expect(row.locator('.measure')).toHaveText(/2 speak, [12] answers?$/);
});

test('an address of the form used at first still works: the columns it names can be hidden, and no others', async ({
  page,
}) => {
  await page.goto('/topics/?p=littletown,neu');
  await expect(heads(page)).toHaveCount(2);
  await openFilters(page);
  const boxes = page.locator('[data-columns] label:visible');
  await expect(boxes).toHaveText([/Littletown/, /NEU/]);
  await page.getByRole('checkbox', { name: 'NEU' }).uncheck();
  await expect(heads(page).filter({ hasText: 'NEU' })).toBeHidden();
  await expect(heads(page).filter({ hasText: 'Littletown' })).toBeVisible();
});

test('sorted by disagreement it is that of the policies chosen', async ({ page }) => {
  await page.goto('/topics/by-disagreement/?policies=littletown,neu');
  await expect(heads(page)).toHaveText(['Littletown', 'NEU']);
  const verdicts = await page.locator('.matrix tbody .measure').allTextContents();
  const isFirst = (text: string) => text.startsWith('≠ They differ');
  const [agreed, disagreed] = [
    verdicts.findIndex((one) => !isFirst(one)),
    verdicts.filter(isFirst),
  ];
  expect(disagreed.length).toBeGreaterThan(0);
  expect(disagreed).toHaveLength(agreed);
});

test.describe('without a connection', () => {
  test.use({ expectedMessages: ['Failed to load resource'] });

  test('a failed load is said, and the table stays', async ({ page }) => {
    await page.route('**/data/stances/*', (route) => route.abort());
    await page.goto('/topics/?policies=neu');
    await expect(status(page)).toHaveText(
      'The policies could not be loaded. Check your connection, then try again.',
    );
    await expect(heads(page)).toHaveCount(6);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the first six are shown, and the page says how to find the others', async ({ page }) => {
    await page.goto('/topics/?policies=mill-lane');
    await expect(heads(page)).toHaveCount(6);
    await expect(page.locator('.columns-form')).toBeHidden();
    await expect(page.locator('main noscript span')).toHaveText(
      'To choose others, switch JavaScript on; every topic lists where all of them stand.',
    );
  });
});
