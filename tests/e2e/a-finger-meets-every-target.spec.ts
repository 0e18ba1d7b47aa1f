import { openGenerator, openTopic } from './support/adopt.ts';
import { openSample } from './support/check.ts';
import { openOptions } from './support/comparison.ts';
import { searchFor } from './support/search.ts';
import { expect, test } from './support/test.ts';
import { openAllFolds, smallTargets } from './support/touch.ts';

/** One of every kind. */
const PAGES = [
  '/',
  '/policies/',
  '/policies/neu/',
  '/policies/newall-green/',
  '/policies/neu/clauses/',
  '/topics/',
  '/topics/by-disagreement/',
  '/topics/parents-as-contacts/',
  '/compare/',
  '/compare/?a=neu&b=clifton-lodge',
  '/compare/neu/littletown/',
  '/compare/neu/littletown/by-topic/',
  '/law/',
  '/adopt/',
  '/check/',
  '/data/',
  '/about/',
  '/404.html',
];

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

for (const url of PAGES) {
  test(`${url}: every target is 44 pixels high and wide`, async ({ page }) => {
    await page.goto(url);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    expect(await smallTargets(page)).toEqual([]);
    await openAllFolds(page);
    expect(await smallTargets(page)).toEqual([]);
  });
}

test('in the list below the search box, and among the results', async ({ page }) => {
  await page.goto('/policies/neu/');
  await page.getByText('Menu').click();
  await searchFor(page, 'parents as friends');
  expect(await smallTargets(page)).toEqual([]);
  await page.goto('/search/?q=friends');
  await expect(page.locator('#search-results [data-rank]').first()).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
});

test('in the options of a comparison', async ({ page }) => {
  await page.goto('/compare/neu/littletown/');
  await openOptions(page);
  expect(await smallTargets(page)).toEqual([]);
});

test('in an open topic of the generator, and in the policy beside it', async ({ page }) => {
  await openGenerator(page);
  await openTopic(page, 'images');
  expect(await smallTargets(page)).toEqual([]);
  await page.locator('.switch').click();
  expect(await smallTargets(page)).toEqual([]);
});

test('in the report on a document', async ({ page }) => {
  await openSample(page);
  expect(await smallTargets(page)).toEqual([]);
  await openAllFolds(page);
  expect(await smallTargets(page)).toEqual([]);
});

test('no field is so small that a phone would zoom in on it', async ({ page }) => {
  for (const url of ['/', '/search/?q=friends', '/compare/neu/littletown/', '/adopt/', '/check/']) {
    await page.goto(url);
    await openAllFolds(page);
    const small = await page
      .locator('input:not([type=radio], [type=checkbox]), select, textarea')
      .evaluateAll((all) => all.filter((one) => parseFloat(getComputedStyle(one).fontSize) < 16));
    expect(small, url).toHaveLength(0);
  }
});
