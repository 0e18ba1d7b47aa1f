import type { Locator, Page } from '@playwright/test';
import {
  SCHOOL,
  addAppendix,
  addOwn,
  choose,
  detailField,
  editWording,
  openFolds,
  openGenerator,
  policyShown,
  startFrom,
  templateTopic,
  topicFold,
} from './support/adopt.ts';
import { expect, test } from './support/test.ts';

const PHONE = { width: 320, height: 640 };

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

test('on a small phone the policy is one tap away, and so are the questions', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openGenerator(page);
  await expect(policyShown(page)).toBeHidden();
  await detailField(page, 'school').fill(SCHOOL);
  const show = page.getByRole('button', { name: 'Show the policy' });
  await expect(show).toBeInViewport();
  await show.click();
  await expect(policyShown(page)).toBeVisible();
  await expect(policyShown(page)).toContainText(SCHOOL);
  await expect(page.locator('.form-pane')).toBeHidden();
  const back = page.getByRole('button', { name: 'Back to the questions' });
  await expect(back).toBeInViewport();
  await back.click();
  await expect(detailField(page, 'school')).toBeVisible();
  await expect(policyShown(page)).toBeHidden();
});

test('nothing overflows on a small phone with everything open', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openGenerator(page);
  await startFrom(page, 'neu');
  await openFolds(page);
  const { positions } = templateTopic('images');
  await choose(page, 'images', positions.at(-1)?.id ?? '');
  await editWording(page, 'respect', `Other words, and https://example.org/${'x'.repeat(200)}`);
  await addOwn(page, 'conduct', 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3), 'None.');
  await addAppendix(page);
  await topicFold(page, 'images').getByText('What the policies say').click();
  await expect(topicFold(page, 'images').locator('blockquote').first()).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Show the policy' }).click();
  await expect(page.locator('.change-list')).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('no word of a table of the policy is broken on a small phone, nor is the table cut off', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openGenerator(page);
  await page.getByRole('button', { name: 'Show the policy' }).click();
  const tables = policyShown(page).locator('table');
  await expect(tables).toHaveCount(3);
  expect(await tables.evaluateAll(brokenWords)).toEqual([]);
  const pane = page.locator('.document-pane');
  expect(await pane.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
});

/** The words that are on more than one line. */
function brokenWords(tables: Element[]): string[] {
  return tables
    .flatMap((table) => Array.from(table.querySelectorAll('th')))
    .flatMap(({ firstChild }) =>
      Array.from(firstChild?.textContent?.matchAll(/\S+/g) ?? [], ({ 0: word, index }) => {
        const range = document.createRange();
        if (firstChild) {
          range.setStart(firstChild, index);
          range.setEnd(firstChild, index + word.length);
        }
        return { word, lines: range.getClientRects().length };
      }),
    )
    .filter(({ lines }) => lines > 1)
    .map(({ word }) => word);
}

test('on a wide screen the page and its header begin at the same edge', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openGenerator(page);
  const name = await page.locator('.site-name').boundingBox();
  const title = await page.getByRole('heading', { name: 'Adopt your own policy' }).boundingBox();
  expect(name?.x).toBe(title?.x);
});

test('what a finger presses is 24 px high at least', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openGenerator(page);
  await openFolds(page);
  const small = await page
    .locator('.form-pane :is(button, label:has(input[type=radio]), summary)')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
        .map((one) => one.textContent),
    );
  expect(small).toEqual([]);
});

/**
 * Where a reader sees it, in whole px from the top of the window. The place scrolled to says less:
 * what loads above moves it, and the browser keeps in sight what is read.
 */
async function topOf(one: Locator): Promise<number> {
  return Math.round((await one.boundingBox())?.y ?? Number.NaN);
}

test('on a wide screen the policy follows the question at hand, and the page stays where it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openGenerator(page);
  await openFolds(page);
  for (const topic of ['images', 'review', 'definition']) {
    const radio = topicFold(page, topic).getByRole('radio', { checked: true });
    await radio.scrollIntoViewIfNeeded();
    const before = await topOf(radio);
    await radio.evaluate((one) => (one as HTMLElement).focus({ preventScroll: true }));
    await expect(page.locator('.at-hand')).toHaveAttribute('id', `clause-${topic}`);
    await expect(page.locator(`#clause-${topic} h3`)).toBeInViewport();
    expect(await topOf(radio)).toBe(before);
  }
});

test('the policy opens at the clause of the question at hand, and the questions where they were left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openGenerator(page);
  await openFolds(page);
  const fold = topicFold(page, 'review');
  await fold.locator('> summary').scrollIntoViewIfNeeded();
  await fold.getByRole('radio').nth(1).check();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(1000);
  await page.getByRole('button', { name: 'Show the policy' }).click();
  await expect(page.locator('#clause-review')).toBeInViewport();
  await page.getByRole('button', { name: 'Back to the questions' }).click();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});
