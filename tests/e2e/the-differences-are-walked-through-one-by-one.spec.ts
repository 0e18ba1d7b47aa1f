import type { Page } from '@playwright/test';
import { RELATED } from './support/comparison.ts';
import { headerSearch } from './support/search.ts';
import { openFilters } from './support/filters.ts';
import { withAndWithoutScript } from './support/script.ts';
import { expect, test } from './support/test.ts';

withAndWithoutScript(() => {
  for (const url of [RELATED, '/compare/neu/alderley-edge/']) {
    test(`${url}: by link, forwards through all and back, each saying its number`, async ({
      page,
    }) => {
      test.slow();
      await page.goto(url);
      const total = await countDifferences(page);
      expect(total).toBeGreaterThan(10);
      const step = (number: number) => page.locator(`#difference-${number}`);
      await page.goto(`${url}#difference-1`);
      await expect(step(1).getByRole('link', { name: 'Previous difference' })).toHaveCount(0);
      for (let number = 1; number <= total; number += 1) {
        await expect(page).toHaveURL(new RegExp(`#difference-${number}$`));
        await expect(step(number)).toBeInViewport();
        await expect(step(number)).toHaveCSS('outline-style', 'solid');
        await expect(step(number).locator('.steps')).toContainText(`${number} of ${total}`);
        expect(['changed', 'apart']).toContain(await step(number).getAttribute('data-kind'));
        if (number < total) {
          await step(number).getByRole('link', { name: 'Next difference' }).click();
        }
      }
      await expect(step(total).getByRole('link', { name: 'Next difference' })).toHaveCount(0);
      await step(total).getByRole('link', { name: 'Previous difference' }).click();
      await expect(page).toHaveURL(new RegExp(`#difference-${total - 1}$`));
      await expect(step(total - 1)).toBeInViewport();
    });
  }

  test('no reworded pair and no clause without counterpart is left out of the count', async ({
    page,
  }) => {
    await page.goto(RELATED);
    await expect(
      page.locator('.block:is([data-kind=changed], [data-kind=apart]):not([id^=difference-])'),
    ).toHaveCount(0);
    await expect(
      page.locator('.block:is([data-kind=same], [data-kind=naming])[id^=difference-]'),
    ).toHaveCount(0);
  });
});

test('n goes to the next, p to the one before', async ({ page }) => {
  await page.goto(RELATED);
  for (const [key, number] of [
    ['n', 1],
    ['n', 2],
    ['n', 3],
    ['p', 2],
    ['p', 1],
    ['p', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page).toHaveURL(new RegExp(`#difference-${number}$`));
    await expect(page.locator(`#difference-${number}`)).toBeInViewport();
  }
});

test('n stops at the last, and p without a start goes there', async ({ page }) => {
  await page.goto(RELATED);
  const total = await countDifferences(page);
  await page.keyboard.press('p');
  await expect(page).toHaveURL(new RegExp(`#difference-${total}$`));
  await page.keyboard.press('n');
  await expect(page).toHaveURL(new RegExp(`#difference-${total}$`));
});

test('n and p are typed as usual in the search box', async ({ page }) => {
  await page.goto(RELATED);
  const { input } = headerSearch(page);
  await input.focus();
  await page.keyboard.type('np');
  await expect(input).toHaveValue('np');
  expect(new URL(page.url()).hash).toBe('');
});

test('n with a modifier key is left to the browser', async ({ page }) => {
  await page.goto(RELATED);
  await page.keyboard.press('Alt+n');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#difference-1$/);
});

test('n passes over what the reader has filtered out', async ({ page }) => {
  await page.goto(RELATED);
  await openFilters(page);
  await page.getByRole('radio', { name: 'Oversight and review' }).check();
  const shown = await page
    .locator('[id^=difference-]:visible')
    .evaluateAll((all) => all.map((one) => one.id));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown).not.toContain('difference-1');
  for (const id of shown) {
    await page.keyboard.press('n');
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
});

/** How many differences the page says that there are. */
async function countDifferences(page: Page): Promise<number> {
  const text = await page.locator('.summary').textContent();
  return Number(text?.match(/(?:That makes|The pairs make)\s+(\d+) differences?/)?.[1]);
}
