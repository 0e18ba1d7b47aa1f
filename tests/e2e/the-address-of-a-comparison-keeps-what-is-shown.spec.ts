import { APART, chooseInBar, RELATED, rowsShown } from './support/comparison.ts';
import { expect, test } from './support/test.ts';

test('filters and columns are in the address, and a reload and a way back keep them', async ({
  page,
}) => {
  await page.goto(RELATED);
  await chooseInBar(page, 'Show', 'Substance only');
  await chooseInBar(page, 'Columns', 'One column');
  await chooseInBar(page, 'Topics', 'Oversight and review');
  await expect(page).toHaveURL(/\?show=substance&columns=one&topics=oversight$/);
  const shown = await rowsShown(page);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\?show=substance&columns=one&topics=oversight#difference-\d+$/);
  await page.reload();
  expect(await rowsShown(page)).toEqual(shown);
  await expect(page.getByRole('combobox', { name: 'Columns' })).toHaveValue('one');
  await page.locator('.block:visible .right > .places .place').first().click();
  await expect(page).toHaveURL(/\/policies\//);
  await page.goBack();
  await expect(page).toHaveURL(/\?show=substance&columns=one&topics=oversight#difference-\d+$/);
  expect(await rowsShown(page)).toEqual(shown);
  await chooseInBar(page, 'Show', 'Show all');
  await expect(page).toHaveURL(/\?columns=one&topics=oversight#difference-\d+$/);
});

test('an address that asks for what there is not is as if it asked for nothing', async ({
  page,
}) => {
  await page.goto(`${RELATED}?show=nothing&columns=%3Cb%3E`);
  await expect(page.getByRole('combobox', { name: 'Show' })).toHaveValue('all');
  await expect(page.getByRole('combobox', { name: 'Columns' })).toHaveValue('two');
});

test('another policy, the sides swapped and the other order keep what is shown', async ({
  page,
}) => {
  await page.goto(`${RELATED}?columns=one`);
  await page.getByRole('link', { name: 'Swap sides' }).click();
  await page.waitForURL(/\/compare\/littletown\/neu\/\?columns=one$/);
  await page.getByRole('link', { name: 'Sort by topic' }).click();
  await expect(page).toHaveURL(/\/by-topic\/\?columns=one$/);
  await chooseInBar(page, 'On the left', 'Clifton Lodge');
  await expect(page).toHaveURL(/\/compare\/clifton-lodge\/neu\/\?columns=one$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Clifton Lodge and NEU');
});

test('a link into what is folded or filtered out shows it', async ({ page }) => {
  await page.goto(`${RELATED}#neu-5.1`);
  await expect(page.locator('[id="neu-5.1"]')).toBeInViewport();
  await page.goto(`${RELATED}?show=substance&topics=contact#neu-5.1`);
  await expect(page.locator('[id="neu-5.1"]')).toBeInViewport();
  await expect(page).toHaveURL(`${RELATED}#neu-5.1`);
});

test('a place is jumped to from the list, and the list is ready for the next', async ({ page }) => {
  await page.goto(APART);
  await chooseInBar(page, 'Jump to', 'Private messages');
  await expect(page).toHaveURL(/#topic-private-messages$/);
  await expect(page.locator('#topic-private-messages h3')).toBeInViewport();
  await expect(page.getByRole('combobox', { name: 'Jump to' })).toHaveValue('');
  await page.goto(RELATED);
  await chooseInBar(page, 'Jump to', '5 Acceptable use');
  await expect(page.getByRole('heading', { name: '5 Acceptable use' })).toBeInViewport();
  // Neither speaks on it, so its row is in a fold, which opens.
  await chooseInBar(page, 'Jump to', 'Artificial intelligence and altered images');
  await expect(page.locator('#on-altered-images')).toBeInViewport();
});

test('after the way back, the lists of policies say what is compared', async ({ page }) => {
  await page.goto(RELATED);
  await chooseInBar(page, 'On the right', 'Newall Green');
  await expect(page).toHaveURL(/\/compare\/neu\/newall-green\/$/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('NEU and Littletown');
  await expect(page.getByRole('combobox', { name: 'On the right' })).toHaveValue('');
});

test('a fold that was opened stays open when columns are chosen', async ({ page }) => {
  await page.goto(RELATED);
  const run = page.locator('.run').first();
  await run.locator('summary').click();
  await chooseInBar(page, 'Columns', 'One column');
  await expect(run).toHaveAttribute('open', '');
});

test('a link to a difference counts it', async ({ page }) => {
  await page.goto(`${RELATED}#difference-6`);
  await expect(page.locator('[data-steps]')).toHaveText(/^6 of 17 shown$/);
});
