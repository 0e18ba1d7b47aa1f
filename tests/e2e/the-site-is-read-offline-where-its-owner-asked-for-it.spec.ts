import { readFileSync } from 'node:fs';
import { bundled } from '../../src/integrations/offline.ts';
import { chooseFile, expectReport, inShort, SAMPLE_FILES } from './support/check.ts';
import { expectAccessible, overflow } from './support/accessible.ts';
import { BASE, cacheNames, expectKept, test, type OfflineSite } from './support/offline.ts';
import { searchFor } from './support/search.ts';
import { expect } from './support/test.ts';

const HEADING = { level: 1 } as const;

test.describe('a reader without a network', () => {
  test.use({ expectedMessages: ['status of 503'] });

  test('opened pages are read without a network, others are said not to be kept', async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}policies/neu/`);
    await expectKept(page);
    await page.goto(`${site.url}topics/parents-as-contacts/?from=somewhere`);
    await site.goOffline();
    await page.goto(`${site.url}policies/neu/#5.3`);
    await expect(page.locator('[id="5.3"]')).toHaveCSS('outline-style', 'solid');
    await page.goto(`${site.url}topics/parents-as-contacts/`);
    await expect(page.getByRole('heading', HEADING)).toHaveText(/parents/i);
    const missing = await page.goto(`${site.url}policies/littletown/`);
    expect(missing?.status()).toBe(503);
    await expect(page.getByRole('heading', HEADING)).toHaveText(
      'This page is not kept on this device',
    );
    await page.getByRole('link', { name: 'what is kept' }).click();
    const list = page.locator('[data-offline] li');
    await expect(list).toHaveCount(2);
    await expect(list.first()).toHaveText('NEU: social media policy for staff');
    await expect(list.first().getByRole('link')).toHaveAttribute(
      'href',
      `${site.url}policies/neu/`,
    );
  });
});

test('the pages on reading offline can be used by everybody', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${site.url}offline/not-kept/`);
    await expectAccessible(page);
    await page.goto(`${site.url}offline/`);
    await expect(page.getByRole('status').last()).toHaveText(/^Kept on this device/);
    await expectAccessible(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
});

test.describe('from the home page alone, without a network', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.goto(site.url);
    await expectKept(page);
    await site.goOffline();
  });

  test('documents are checked, PDFs too', async ({ page, site }) => {
    await page.goto(`${site.url}check/`);
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await expectReport(page);
    await expect(inShort(page)).toHaveText(/Of \d+ questions, it seems to answer \d+/);
    await chooseFile(page, 'sample.pdf', await SAMPLE_FILES['sample.pdf']());
    await expectReport(page);
  });

  test('a policy is made, and taken away as PDF and Word', async ({ page, site }) => {
    await page.goto(`${site.url}adopt/`);
    await expect(page.locator('.generator')).toHaveAttribute('data-ready', /.*/);
    for (const [button, begins] of [
      ['Download PDF', '%PDF-'],
      ['Word', 'PK'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button, exact: true }).click();
      const bytes = readFileSync(await (await download).path());
      expect(bytes.subarray(0, begins.length).toString()).toBe(begins);
    }
  });

  test('clauses are found, and the data is at hand', async ({ page, site }) => {
    await page.goto(site.url);
    const { options } = await searchFor(page, 'clifton lodge 6.9h');
    await expect(options.first()).toContainText('6.9');
    const data = await page.evaluate(async (url) => {
      const response = await fetch(url);
      return (await response.json()) as { slug: string };
    }, `${site.url}data/policies/neu.json`);
    expect(data.slug).toBe('neu');
  });
});

/** A later build: other words on two pages, and a worker that says so. */
function publishLater(site: OfflineSite): void {
  for (const file of ['check/index.html', 'policies/neu/index.html']) {
    site.publish(file, site.read(file).replace(/<h1([^>]*)>/, '<h1$1>Later: '));
  }
  const version = /version:`([0-9a-f]{12})`/;
  expect(site.read('sw.js')).toMatch(version);
  site.publish('sw.js', site.read('sw.js').replace(version, 'version:`later`'));
}

test('with a network a page is that of today, and a new version takes over', async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site.url}policies/neu/`);
  await expectKept(page);
  const [before] = await cacheNames(page);
  publishLater(site);
  await page.goto(`${site.url}policies/neu/`);
  await expect(page.getByRole('heading', HEADING)).toHaveText(/^Later: /);
  await expect
    .poll(() =>
      page.evaluate(async () =>
        Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
      ),
    )
    .toBe(true);
  expect(await cacheNames(page)).toContain(before);
  await page.close();
  const next = await context.newPage();
  await next.goto(`${site.url}about/`);
  await expect
    .poll(() => cacheNames(next))
    .toEqual([`side-by-clause ${BASE} files later`, `side-by-clause ${BASE} opened later`]);
  await site.goOffline();
  for (const path of ['check/', 'policies/neu/']) {
    await next.goto(site.url + path);
    await expect(next.getByRole('heading', HEADING)).toHaveText(/^Later: /);
  }
});

test('what is kept is removed, stays removed, and is kept again when asked', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await expectKept(page);
  await page.evaluate(() => caches.open('of another site on this host'));
  await page.getByRole('link', { name: 'Reading offline' }).click();
  await page.getByRole('button', { name: 'Remove what is kept on this device' }).click();
  await expect(page.getByRole('status').last()).toHaveText('Nothing is kept on this device.');
  expect(await cacheNames(page)).toEqual(['of another site on this host']);
  await page.goto(`${site.url}policies/neu/`);
  await page.goto(`${site.url}offline/`);
  await expect(page.getByRole('button', { name: 'Keep pages on this device' })).toBeVisible();
  expect(await cacheNames(page)).toEqual(['of another site on this host']);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  await page.getByRole('button', { name: 'Keep pages on this device' }).click();
  await expectKept(page);
  await expect(page.getByRole('status').last()).toHaveText(/^Kept on this device/);
  await site.goOffline();
  await page.goto(`${site.url}adopt/`);
  await expect(page.locator('.generator')).toHaveAttribute('data-ready', /.*/);
});

test('a build that takes it back removes the worker and all that it kept', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.url);
  await expectKept(page);
  site.publish('sw.js', await bundled('removing-worker.ts', { base: BASE, version: '', kept: [] }));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await page.close();
  const next = await context.newPage();
  await next.goto(`${site.url}data/policies/neu.json`);
  expect(
    await next.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});
