import { brotliCompressSync } from 'node:zlib';
import { searchFor } from './support/search.ts';
import { expect, test } from './support/test.ts';

const FIRST_QUERY_BUDGET = 125_000;

test('nothing of the search loads before the reader goes to the box', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/policies/neu/', { waitUntil: 'networkidle' });
  await page.keyboard.press('PageDown');
  expect(requests.filter((url) => /pagefind|box|search/.test(url))).toEqual([]);
  // The page, its stylesheet, its script; the icon is the browser's own request, once for the whole site.
  expect(requests.filter((url) => !url.endsWith('favicon.svg'))).toHaveLength(3);
});

test('a first query loads no more than its budget, compressed', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const bodies: Promise<[string, Buffer]>[] = [];
  page.on('response', (response) =>
    bodies.push(response.body().then((body) => [response.url(), body])),
  );
  await searchFor(page, 'parents as friends');
  await page.waitForLoadState('networkidle');
  const sizes = (await Promise.all(bodies)).map(([, body]) => brotliCompressSync(body).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`first query: ${total} bytes in ${sizes.length} files`);
  expect(total).toBeLessThanOrEqual(FIRST_QUERY_BUDGET);
});
