import type { Page } from '@playwright/test';
import { expectReady } from './support/adopt.ts';
import { expect, test } from './support/test.ts';

/**
 * One page of every kind. The empty console with which every test ends shows that none throws.
 */
const KINDS = [
  '/',
  '/policies/',
  '/policies/neu/',
  '/topics/',
  '/topics/parents-as-contacts/',
  '/compare/',
  '/compare/neu/littletown/',
  '/check/',
  '/law/',
  '/adopt/',
  '/search/',
  '/data/',
  '/about/',
  '/404.html',
] as const;

/**
 * Addresses that were mangled on their way: no letter has these signs, and some end in the middle
 * of one.
 */
const MANGLED = [
  '?mark=%E0%A4%A&q=%ff&a=%zz&b=%&policies=%E0&doc=%c3%28&show=%&order=%#%E0%A4%A',
  '?mark=friend+%&a=neu&b=%E0%A4%A#base=%E0%A4%A',
  `?a="]'\\&b=<b>&q="]'\\&policies="]'\\&mark="]'\\#"]'\\`,
  '?q&a&b&mark&policies&doc#',
] as const;

/** What a reader does anywhere: scroll, follow a link within the page, press a key. */
async function read(page: Page): Promise<void> {
  await page.mouse.wheel(0, 400);
  await page.evaluate(() => {
    location.hash = '%E0%A4%A';
  });
  await page.evaluate(() => {
    location.hash = 'base=%';
  });
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await page.waitForLoadState('networkidle');
}

async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
    }
  });
}

for (const kind of KINDS) {
  test(`${kind} with mangled addresses`, async ({ page }) => {
    for (const address of MANGLED) {
      await page.goto(kind + address);
      await read(page);
    }
    await expect(page.locator('h1').first()).toBeVisible();
  });

  test(`${kind} where the browser keeps nothing`, async ({ page }) => {
    await blockStorage(page);
    await page.goto(kind);
    await read(page);
    await expect(page.locator('h1').first()).toBeVisible();
  });
}

test('the / key leads to the search where the browser keeps nothing', async ({ page }) => {
  await blockStorage(page);
  await page.goto('/policies/neu/');
  await page.keyboard.press('/');
  await expect(page.locator('[data-search-box] input').first()).toBeFocused();
});

test('a mangled link to the generator is refused, and what is there stays', async ({ page }) => {
  await page.goto('/adopt/#base=neu');
  await expectReady(page);
  const before = await page.locator('article').first().textContent();
  await page.evaluate(() => {
    location.hash = 'base=littletown&review=%E0%A4%A';
  });
  await expect(page.getByText('The link is damaged: a part of it cannot be read.')).toBeVisible();
  expect(await page.locator('article').first().textContent()).toBe(before);
});

test('a word of a search is marked though the rest of the address is mangled', async ({ page }) => {
  await page.goto('/policies/neu/?mark=friend+parents&x=%E0%A4%A#5.3');
  await expect(page.locator('[id="5.3"]')).toBeInViewport();
});
