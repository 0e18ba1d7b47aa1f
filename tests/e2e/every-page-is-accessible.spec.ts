import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import { COLOUR_RULES, expectAccessible, overflow } from './support/accessible.ts';
import { addOwn, openFolds, openGenerator, startFrom, topicFold } from './support/adopt.ts';
import {
  chooseFile,
  openCheck,
  openPieces,
  openSample,
  topicFold as findingFold,
} from './support/check.ts';
import { headerSearch, searchFor } from './support/search.ts';
import { URLS } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** Pages that are nothing without their script, and say so. */
const WORKED_BY_SCRIPT = ['/adopt/', '/check/', '/compare/', '/search/'];

for (const url of URLS) {
  test(`${url} in light, dark, on a small phone and with large text`, async ({ page }) => {
    await page.goto(url);
    if (!WORKED_BY_SCRIPT.includes(url)) expect(await wordsOf(page)).toBe(builtWords(url));
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, COLOUR_RULES);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectAccessible(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 640 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

/** What is in a page, whether scripts have had their turn or not. */
async function wordsOf(page: Page): Promise<string> {
  return plain((await page.locator('main').textContent()) ?? '');
}

/** The same in the built file, which is all that a reader without JavaScript gets. */
function builtWords(url: string): string {
  const file = url.endsWith('/') ? `dist${url}index.html` : `dist${url}`;
  // The parser would leave the elements in <pre> as text.
  const page = parse(readFileSync(file, 'utf8'), { blockTextElements: {} });
  return plain(page.querySelector('main')?.textContent ?? '');
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
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
  '/check/',
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

test('a comparison unfolded in one column, with its options open, and the list of keys', async ({
  page,
}) => {
  await page.goto('/compare/neu/littletown/?show=full&columns=one');
  for (const fold of await page.locator('.fold > summary').all()) await fold.click();
  await expectAccessible(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, COLOUR_RULES);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('.bar-options > summary').click();
  await expect(page.locator('.bar-panel')).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  // What the options half cover would count as too small a target.
  await page.locator('.bar-panel').evaluate((panel) => {
    panel.style.position = 'static';
  });
  await expectAccessible(page);
});

test('the results of a search', async ({ page }) => {
  for (const query of ['friends', 'parents as friends', 'Facebok', 'qwertyuiop', 'google plus']) {
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
  // Wherever a page is scrolled to, some control is half under the bar, and its other half would
  // count as too small a target.
  await page.locator('.status-bar, .switch').evaluateAll((bars) => {
    for (const bar of bars as HTMLElement[]) bar.style.position = 'static';
  });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, COLOUR_RULES);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show the policy' }).click();
  await page.locator('.switch-status').evaluate((status) => {
    status.style.position = 'static';
  });
  await expectAccessible(page);
});

test('the check of a document in every state', async ({ page }) => {
  await openCheck(page);
  await expectAccessible(page);
  await chooseFile(page, 'empty.txt', new TextEncoder().encode(' '));
  await expect(page.getByRole('alert').locator('.notice')).toBeVisible();
  await expectAccessible(page);
  await openSample(page);
  await findingFold(page, 'breaches');
  await findingFold(page, 'sexual-harassment');
  const pieces = await openPieces(page);
  await pieces.nth(6).getByRole('button', { name: 'Correct' }).click();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, COLOUR_RULES);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectAccessible(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});
