import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { withoutScript } from './support/script.ts';
import { openStructures } from './support/structures.ts';
import { expect, test } from './support/test.ts';

const panel = (page: Page) => page.getByRole('region', { name: /^Topics and counterparts of/ });
const number = (page: Page, id: string) => page.locator(`[id="${id}"]`).locator('> .n');

test('choosing a number shows what the clause is about, and leads to its counterpart', async ({
  page,
}) => {
  await page.goto('/policies/neu/');
  await number(page, '5.3').click();
  await expect(panel(page)).toBeFocused();
  await expect(panel(page)).toHaveAccessibleName('Topics and counterparts of 5.3');
  await expect(panel(page).getByRole('link', { name: 'Parents as friends' })).toHaveAttribute(
    'href',
    '/topics/parents-as-contacts/',
  );
  const counterpart = panel(page).getByRole('listitem').filter({ hasText: 'Littletown' });
  await expect(counterpart).toHaveText('Littletown 5.3 and 5.4, reworded');
  await counterpart.getByRole('link').click();
  await expect(page).toHaveURL(/\/compare\/neu\/littletown\/#neu-5\.3$/);
  await expect(page.locator('[id="neu-5.3"]')).toBeInViewport();
});

test('by keyboard it is opened, left by Escape, and opened for another clause', async ({
  page,
}) => {
  await page.goto('/policies/neu/');
  await number(page, '5.2.c').focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(number(page, '5.2.c')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAccessibleName(/5\.2\.c$/);
  await number(page, '5.4').click();
  await expect(panel(page)).toHaveAccessibleName(/5\.4$/);
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(number(page, '5.4')).toBeFocused();
});

test('choosing the same number again puts it away, and a section has none', async ({ page }) => {
  await page.goto('/policies/neu/');
  await number(page, '5.3').click();
  await expect(panel(page)).toBeVisible();
  await number(page, '5.3').click();
  await expect(panel(page)).toHaveCount(0);
  await page.getByRole('heading', { name: '6 Safeguarding' }).locator('.n').click();
  await expect(
    page.getByText('Link to 6 copied').or(page.getByText('did not let us')),
  ).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
});

test('it is accessible, fits a small phone, and is not printed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/policies/neu/');
  await number(page, '5.2.a').click();
  await expect(panel(page)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('.guide').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.emulateMedia({ media: 'print' });
  await expect(panel(page)).toBeHidden();
});

test('a row of a table has its panel under the table, and an unread policy says so', async ({
  page,
}) => {
  await openStructures(page, '/policies/mill-lane/');
  const row = page.locator('.clause table .n').first();
  await row.click();
  await expect(panel(page)).toBeVisible();
  await expect(page.locator('.wide + section.guide')).toHaveCount(1);
  await expect(panel(page)).toContainText('Nobody has read yet which topics');
  await openStructures(page, '/policies/mill-lane/clauses/');
  await expect(page.locator('[id="2.1.1.b.ii"]')).toContainText('Nobody has read yet which topics');
});

test.describe('where the file cannot be loaded', () => {
  test.use({ expectedMessages: ['Failed to load resource'] });

  test('the link is copied all the same, and the panel says what to do', async ({ page }) => {
    await page.route('**/data/clauses/*.json', (route) => route.abort());
    await page.goto('/policies/neu/');
    await number(page, '5.3').click();
    await expect(panel(page)).toContainText('could not be loaded. Check your connection');
    await page.unroute('**/data/clauses/*.json');
    await panel(page).getByRole('button', { name: 'Close' }).click();
    await number(page, '5.3').click();
    await expect(panel(page)).toContainText('Parents as friends');
  });
});

withoutScript(() => {
  test('a page lists the same for every clause, each with its anchor', async ({ page }) => {
    await page.goto('/policies/neu/');
    await page.getByRole('link', { name: 'topics and counterparts' }).click();
    await expect(page).toHaveURL(/\/policies\/neu\/clauses\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('NEU, clause by clause');
    await page.goto('/policies/neu/clauses/#5.3');
    const clause = page.locator('[id="5.3"]');
    await expect(clause).toBeInViewport();
    await expect(clause).toContainText('Littletown 5.3 and 5.4, reworded');
    await clause.getByRole('link', { name: '5.3', exact: true }).click();
    await expect(page).toHaveURL(/\/policies\/neu\/#5\.3$/);
  });
});
