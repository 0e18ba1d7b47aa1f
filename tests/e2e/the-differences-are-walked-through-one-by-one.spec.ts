import type { Page } from '@playwright/test';
import { APART, chooseInBar, RELATED, stepsShown } from './support/comparison.ts';
import { withoutScript } from './support/script.ts';
import { headerSearch } from './support/search.ts';
import { expect, test } from './support/test.ts';

const counter = (page: Page) => page.locator('[data-steps]');
const next = (page: Page) => page.getByRole('button', { name: 'Next difference' });
const previous = (page: Page) => page.getByRole('button', { name: 'Previous difference' });

withoutScript(() => {
  for (const url of [RELATED, APART]) {
    test(`${url}: by link, forwards through all and back, each saying its number`, async ({
      page,
    }) => {
      await page.goto(url);
      const steps = (await stepsShown(page)).filter((id) => !id.startsWith('on-'));
      expect(steps.length).toBeGreaterThan(10);
      await page.goto(`${url}#${steps[0]}`);
      const step = (at: number) => page.locator(`[id="${steps[at]}"]`);
      await expect(step(0).getByRole('link', { name: 'Previous difference' })).toHaveCount(0);
      for (const at of [0, 1, 2]) {
        await expect(step(at)).toBeInViewport();
        await expect(step(at).locator('.steps')).toContainText(`${at + 1} of ${steps.length}`);
        await step(at).getByRole('link', { name: 'Next difference' }).click();
        await expect(page).toHaveURL(new RegExp(`#${steps[at + 1]}$`));
      }
      await step(3).getByRole('link', { name: 'Previous difference' }).click();
      await expect(page).toHaveURL(new RegExp(`#${steps[2]}$`));
      const hrefs = await page
        .locator('.steps a[aria-label^=Next]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.slice(1)));
      expect(hrefs).toEqual(steps.slice(1));
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

test('the bar counts, and its buttons go through all differences and back', async ({ page }) => {
  await page.goto(RELATED);
  const steps = await stepsShown(page);
  await expect(counter(page)).toHaveText(`${steps.length} differences`);
  for (const [at, id] of steps.entries()) {
    await next(page).click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(counter(page)).toHaveText(`${at + 1} of ${steps.length} shown`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
  await page.keyboard.press('n');
  await expect(page).toHaveURL(new RegExp(`#${steps.at(-1)}$`));
  await page.keyboard.press('p');
  await expect(page).toHaveURL(new RegExp(`#${steps.at(-2)}$`));
  await previous(page).click();
  await expect(page).not.toHaveURL(new RegExp(`#${steps.at(-2)}$`));
});

test('of policies written apart, a step is a topic on which they differ', async ({ page }) => {
  await page.goto(APART);
  const steps = await stepsShown(page);
  const rows = steps.filter((id) => id.startsWith('on-'));
  const sections = steps.slice(rows.length);
  expect(rows.length).toBeGreaterThan(20);
  expect(sections.filter((id) => !id.startsWith('topic-'))).toEqual([]);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(new RegExp(`#${rows[0]}$`));
  await expect(page.locator(`#${rows[0]}`)).toBeInViewport();
  await expect(counter(page)).toHaveText(`1 of ${rows.length} shown`);
  await page.goto(`${APART}#${rows.at(-1)}`);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(new RegExp(`#${sections[0]}$`));
  await expect(counter(page)).toHaveText(`1 of ${sections.length} shown`);
});

test('steps start from where the reader is, not from the last step', async ({ page }) => {
  await page.goto(RELATED);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#difference-1$/);
  await page.locator('#difference-9').evaluate((one) => one.scrollIntoView());
  await expect(counter(page)).toHaveText(/^9 of/);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#difference-10$/);
  await page.locator('#difference-5').evaluate((one) => one.scrollIntoView());
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/#difference-4$/);
});

test('the way back leaves the page, however many steps were taken', async ({ page }) => {
  await page.goto('/compare/');
  await page.goto(RELATED);
  for (const key of ['n', 'n', 'n', 'p']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/#difference-2$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/compare\/$/);
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

test('counter and steps pass over what the reader has filtered out', async ({ page }) => {
  await page.goto(RELATED);
  await chooseInBar(page, 'Topics', 'Oversight and review');
  const shown = await stepsShown(page);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown).not.toContain('difference-1');
  await expect(counter(page)).toHaveText(
    new RegExp(`^${shown.length} differences$|of ${shown.length} shown$`),
  );
  await page.locator('h1').evaluate((one) => one.scrollIntoView());
  for (const id of shown) {
    await next(page).click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
});

test('the keys are listed under “?”, and switched off there', async ({ page }) => {
  await page.goto(RELATED);
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list.locator('dt')).toHaveText(['n', 'p', '/', '?', 'Esc']);
  await list.getByRole('button', { name: 'Turn single keys off' }).click();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('n');
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Keys ?' }).click();
  await list.getByRole('button', { name: 'Turn single keys on' }).click();
  await list.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#difference-1$/);
});
