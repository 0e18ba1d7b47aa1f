import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** What is in the main part of a page, but for the address that is printed under it. */
function mainOf(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    copy.querySelectorAll(':scope > .print-only, script').forEach((one) => one.remove());
    return copy.innerHTML.trim();
  });
}

/** Makes the page of comparisons forget that this pair has a page. */
async function withoutPage(page: Page, pair: string): Promise<void> {
  await page.route('**/compare/?*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(`href="/compare/${pair}/"`, 'href="/compare/"');
    await route.fulfill({ response, body });
  });
}

for (const [asked, prerendered] of [
  ['?a=neu&b=littletown', '/compare/neu/littletown/'],
  ['?a=littletown&b=neu&order=topic', '/compare/littletown/neu/by-topic/'],
  ['?a=newall-green&b=clifton-lodge', '/compare/newall-green/clifton-lodge/'],
] as const) {
  test(`${asked} shows what the page of the pair shows`, async ({ page }) => {
    await page.goto(`/compare/${asked}`);
    await expect(page.locator('main .verdict')).toBeVisible();
    const [made, title] = [await mainOf(page), await page.title()];
    await expect(page).toHaveURL(`/compare/${asked}`);
    await page.goto(prerendered);
    expect(made).toBe(await mainOf(page));
    expect(title).toBe(await page.title());
  });
}

test('a link to a row leads to the row, once it is there', async ({ page }) => {
  await page.goto('/compare/?a=neu&b=littletown#neu-11.1');
  await expect(page.locator('[id="neu-11.1"]')).toBeInViewport();
  await expect(page.locator('.block:has(:target)')).toHaveCount(1);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\?a=neu&b=littletown#difference-\d+$/);
});

test('without a page the sides are swapped, sorted and taken away as CSV in the browser', async ({
  page,
}) => {
  await withoutPage(page, 'neu/littletown');
  await page.goto('/compare/?a=neu&b=littletown');
  await page.locator('.take-away > summary').click();
  for (const [table, name] of [
    ['Clauses', 'littletown'],
    ['Topics', 'littletown-topics'],
  ] as const) {
    const button = page.getByRole('button', { name: `${table} as a spreadsheet (CSV)` });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe(`neu-${name}.csv`);
    const saved = readFileSync(await download.path(), 'utf8');
    const row = /compare\/\?a=neu&b=littletown#/g;
    expect(saved.replaceAll(row, 'compare/neu/littletown/#')).toBe(
      readFileSync(`dist/data/compare/neu/${name}.csv`, 'utf8'),
    );
  }
  await page.getByRole('link', { name: 'Sort by topic' }).click();
  await expect(page).toHaveURL(/\/compare\/\?a=neu&b=littletown&order=topic$/);
  await expect(page.locator('.topic-rows').first()).toBeVisible();
  await page.getByRole('link', { name: 'Swap sides' }).click();
  await expect(page).toHaveURL(/\/compare\/\?a=littletown&b=neu&order=topic$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Littletown and NEU, side by side',
  );
});

test('two policies are chosen from lists, and lead to their page where they have one', async ({
  page,
}) => {
  await page.goto('/compare/');
  await page.getByLabel('On the left').selectOption('Clifton Lodge');
  await page.getByLabel('On the right').selectOption('NEU');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/compare\/clifton-lodge\/neu\/$/);
});

test('two policies are chosen from lists, and are compared here where they have no page', async ({
  page,
}) => {
  await withoutPage(page, 'clifton-lodge/neu');
  await page.goto('/compare/?a=clifton-lodge');
  await expect(page.getByLabel('On the left')).toHaveValue('clifton-lodge');
  await page.getByLabel('On the right').selectOption('NEU');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/compare\/\?a=clifton-lodge&b=neu$/);
  await expect(page.locator('main .verdict')).toBeVisible();
});

for (const [asked, words] of [
  ['?a=neu&b=mill-lane', 'There is no policy “mill-lane” on this site. Choose two from the lists.'],
  [
    '?a=sea-bank&b=mill-lane',
    'There are no policies “sea-bank” and “mill-lane” on this site. Choose two from the lists.',
  ],
  ['?a=neu&b=neu', 'Both sides are NEU. Choose two different policies.'],
  ['?a=<b>neu</b>&b=', 'There is no policy “<b>neu</b>” on this site. Choose two from the lists.'],
] as const) {
  test(`${asked} says what is wrong, and leaves the lists`, async ({ page }) => {
    await page.goto(`/compare/${asked}`);
    await expect(page.getByRole('status')).toHaveText(words);
    await expect(page.getByRole('button', { name: 'Compare' })).toBeVisible();
    await expect(page.locator('.choose').first()).toBeVisible();
  });
}

test.describe('without a connection', () => {
  test.use({ expectedMessages: ['Failed to load resource'] });

  test('a failed load is said plainly', async ({ page }) => {
    await page.route('**/data/stances/*', (route) => route.abort());
    await page.goto('/compare/?a=neu&b=littletown');
    await expect(page.getByRole('status')).toHaveText(
      'The comparison could not be made, because something it needs could not be loaded. Check your connection, then load this page again.',
    );
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and lists the pairs that have pages', async ({ page }) => {
    await page.goto('/compare/?a=clifton-lodge&b=neu');
    await expect(page.locator('noscript .notice, .notice')).toContainText(
      'JavaScript is switched off',
    );
    await page.getByRole('link', { name: 'Clifton Lodge with NEU' }).click();
    await expect(page).toHaveURL(/\/compare\/clifton-lodge\/neu\/$/);
  });
});
