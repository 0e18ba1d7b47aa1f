import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { chooseInBar } from './support/comparison.ts';
import { readCsv } from './support/data.ts';
import { expect, test } from './support/test.ts';

const PHONE = { width: 360, height: 740 };

/** The screen of a phone on which a thing ends, the first being 1. */
async function screenOf(thing: Locator): Promise<number> {
  const end = await thing.evaluate((one) => one.getBoundingClientRect().bottom + scrollY);
  return Math.ceil(end / PHONE.height);
}

/** Presses Tab until something has the focus; how often it took. */
async function tabTo(page: Page, thing: Locator): Promise<number> {
  for (let times = 1; times <= 60; times += 1) {
    await page.keyboard.press('Tab');
    if (await thing.evaluate((one) => one === document.activeElement)) return times;
  }
  throw new Error('It was not reached with 60 presses of Tab.');
}

test.describe('a governor, on a phone', () => {
  test.use({ viewport: PHONE });

  test('one tap from home to a verdict: it is on the first screen, the first differing topics on the second', async ({
    page,
  }) => {
    await page.goto('/');
    const verdict = page.locator('.verdict .lead');
    // The one tap.
    await page.getByRole('link', { name: 'NEU and Littletown' }).first().click();
    await expect(verdict).toContainText('NEU is stricter on 2 topics, Littletown on none.');
    expect(await screenOf(verdict)).toBe(1);
    const topics = page.locator('.verdict li');
    await expect(topics.first()).toContainText('Parents as friends: NEU “Should not accept');
    expect(await screenOf(topics.nth(1))).toBe(1);
    expect(await screenOf(topics.last())).toBeLessThanOrEqual(2);
    await page.goto('/compare/neu/alderley-edge/');
    expect(await screenOf(verdict)).toBe(1);
    expect(await screenOf(page.locator('#topics-a-stricter + tbody tr').first())).toBe(2);
  });

  test('“phones in lessons”: every policy’s answer within two screens of the question', async ({
    page,
  }) => {
    await page.goto('/');
    const box = page.getByRole('searchbox').or(page.getByRole('combobox')).first();
    await box.fill('phones in lessons');
    await box.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=phones\+in\+lessons$/);
    const topic = page.locator('#search-results').getByRole('link', { name: /mobile phones/ });
    await expect(topic.first()).toBeVisible();
    const answers = page.locator('#search-results li', { hasText: /^Littletown/ }).first();
    await expect(answers).toContainText('Does not say');
    await expect(
      page.locator('#search-results li', { hasText: /^Newall Green/ }).first(),
    ).toContainText('Only before/after school and in breaks');
    expect(await screenOf(answers)).toBeLessThanOrEqual(2);
  });
});

test('an HR officer steps through the differences, sends a link to one, and takes a table away', async ({
  page,
  context,
}) => {
  await page.goto('/compare/');
  await page.getByLabel('On the left').selectOption('Newall Green');
  await page.getByLabel('On the right').selectOption('Clifton Lodge');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.waitForURL('**/compare/newall-green/clifton-lodge/');
  await chooseInBar(page, 'Show', 'Differences only');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('n');
  const counter = page.locator('[data-steps]');
  await expect(counter).toHaveText(/^3 of \d+ shown$/);
  const sent = await context.newPage();
  await sent.goto(page.url());
  await expect(sent.locator('[data-steps]')).toHaveText((await counter.textContent()) ?? '');
  await expect(sent.getByRole('combobox', { name: 'Show', exact: true })).toHaveValue(
    'differences',
  );
  await page.locator('.take-away > summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Topics as a spreadsheet (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('newall-green-clifton-lodge-topics.csv');
  const [, ...rows] = readCsv(readFileSync(await download.path(), 'utf8'));
  for (const row of rows) {
    expect(row.join('\n')).toContain('Newall Green');
    expect(row.join('\n')).toContain('Clifton Lodge');
  }
  expect(rows.flat().some((cell) => /\bcl\. 6\.10\b/.test(cell))).toBe(true);
});

test.describe('by keyboard alone, on a phone', () => {
  test.use({ viewport: PHONE });

  test('from home through the menu to a comparison, its options and its next difference', async ({
    page,
  }) => {
    await page.goto('/');
    await tabTo(page, page.locator('.site-header summary'));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Compare' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Compare' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/compare\/neu\/newall-green\/$/);
    const options = page.locator('.bar-options > summary');
    await tabTo(page, options);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('combobox', { name: 'Show', exact: true }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/\?show=differences$/);
    await tabTo(page, page.getByRole('button', { name: 'Next difference' }));
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-steps]')).toHaveText(/^1 of \d+ shown$/);
    await expect(page.locator('[data-step]:target')).toBeInViewport();
  });
});
