import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addOwn, openFolds, openGenerator, startFrom, topicFold } from './support/adopt.ts';
import { headerSearch, searchFor } from './support/search.ts';
import { URLS } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** The longest comparisons hold some two thousand elements, which the checks take their time over. */
test.describe.configure({ timeout: 120_000 });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All that a dark scheme alone can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

for (const url of URLS) {
  test(`${url} in light, dark and on a small phone`, async ({ page }) => {
    await page.goto(url);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, COLOUR_RULES);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectAccessible(page);
  });
}

/** One page of each kind: the search box is the same on all pages of a kind. */
const KINDS = [
  '/',
  '/policies/',
  '/policies/newall-green/',
  '/topics/',
  '/topics/parents-as-contacts/',
  '/compare/',
  '/compare/newall-green/clifton-lodge/',
  '/compare/neu/littletown/',
  '/law/',
  '/adopt/',
  '/search/',
  '/about/',
  '/data/',
  '/404.html',
];

for (const url of KINDS) {
  test(`${url} with the search open`, async ({ page }) => {
    expect(URLS).toContain(url);
    await page.goto(url);
    const { options } = await searchFor(page, 'parents as friends');
    await expect(options.first()).toBeVisible();
    await headerSearch(page).input.press('ArrowDown');
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
  });
}

test('the results of a search', async ({ page }) => {
  for (const query of ['friends', 'qwertyuiop', 'google plus']) {
    await page.goto(`/search/?q=${query}`);
    await expect(page.locator('#search-status')).toContainText(/found/i);
    await expectAccessible(page);
  }
});

test('the policy generator with everything open, a notice and changes', async ({ page }) => {
  await openGenerator(page, '#base=nobody&images=left-out');
  await startFrom(page, 'neu');
  await openFolds(page);
  const respect = topicFold(page, 'respect');
  await respect.getByRole('button', { name: 'Change the wording' }).click();
  await page.locator('#edit-respect').fill('Other words.');
  await respect.getByText('What the policies say').click();
  await expect(respect.locator('blockquote').first()).toBeVisible();
  await addOwn(page, 'conduct', '', '');
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(page.locator('.status-bar .notice')).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, COLOUR_RULES);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show the policy' }).click();
  await expectAccessible(page);
});

async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .join(' | ')
        .slice(0, 400)}`,
  );
  expect(found).toEqual([]);
}
