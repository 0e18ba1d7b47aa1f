import { brotliCompressSync } from 'node:zlib';
import { headerSearch, searchFor } from './support/search.ts';
import { expect, test } from './support/test.ts';

const FIRST_QUERY_BUDGET = 150_000;

test('nothing of the search loads before the reader goes to the box', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/policies/neu/', { waitUntil: 'networkidle' });
  await page.keyboard.press('PageDown');
  expect(requests.filter((url) => /pagefind|box|search|names/.test(url))).toEqual([]);
  // The page, its stylesheet, its script; the icon is the browser's own request, once for the whole
  // site.
  expect(requests.filter((url) => !url.endsWith('favicon.svg'))).toHaveLength(3);
});

test('the names of the register load with the first question, and once', async ({ page }) => {
  const names: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/law/names.json')) names.push(request.url());
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await headerSearch(page).input.focus();
  await page.waitForLoadState('networkidle');
  expect(names).toEqual([]);
  await searchFor(page, 'parents');
  expect(names).toHaveLength(1);
  const { input, status } = headerSearch(page);
  await input.fill('twitter');
  await expect(status).toContainText('register');
  expect(names).toHaveLength(1);
});

test('a first query loads no more than its budget, compressed', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const bodies: Promise<[string, Buffer]>[] = [];
  page.on('response', (response) =>
    bodies.push(response.body().then((body) => [response.url(), body])),
  );
  await searchFor(page, 'parents as friends');
  await page.waitForLoadState('networkidle');
  const loaded = await Promise.all(bodies);
  expect(loaded.filter(([url]) => url.endsWith('/law/names.json'))).toHaveLength(1);
  const sizes = loaded.map(([, body]) => brotliCompressSync(body).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`first query: ${total} bytes in ${sizes.length} files`);
  expect(total).toBeLessThanOrEqual(FIRST_QUERY_BUDGET);
});
