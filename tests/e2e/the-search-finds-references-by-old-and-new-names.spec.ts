import type { Page } from '@playwright/test';
import { REFERENCES } from './support/law.ts';
import { headerSearch, searchFor } from './support/search.ts';
import { expect, test } from './support/test.ts';

/**
 * What a reader types, and what the register has under that name, the best first; how many where
 * there are more.
 */
const NAMES: readonly (readonly [query: string, found: readonly string[], all?: number])[] = [
  ['GDPR 2018', ['uk-gdpr']],
  ['UK GDPR', ['uk-gdpr']],
  ['Twitter', ['twitter']],
  ['X', ['twitter']],
  ['Malicious Communications Act 1998', ['malicious-communications-act-1988']],
  ['Malicious Communications Act 1988', ['malicious-communications-act-1988']],
  ['RIPA', ['regulation-of-investigatory-powers-act-2000']],
  ['KCSIE', ['kcsie-2026', 'kcsie-2019']],
  ['deepfakes', ['generative-ai-and-deepfakes']],
  ['google plus', ['google-plus']],
  ['Google+', ['google-plus']],
  ['prevent duty', ['counter-terrorism-and-security-act-2015', 'prevent-guidance-2015'], 4],
];

const titleOf = (id: string) => REFERENCES.find((one) => one.id === id)?.title ?? '';

test('the box finds each by the names it goes by, after topics and clauses', async ({ page }) => {
  await page.goto('/');
  for (const [query, found, all = found.length] of NAMES) {
    const { status, options } = await ask(page, query);
    await expect(status, query).toContainText(counted(all));
    const urls = await options.evaluateAll((all) => all.map((one) => one.getAttribute('data-url')));
    expect(urls.slice(-found.length), query).toEqual(found.map((id) => `/law/#${id}`));
    const before = urls.slice(0, -found.length);
    expect(
      before.filter((url) => url?.startsWith('/law/')),
      query,
    ).toEqual([]);
    await expect(options.last()).toContainText(titleOf(found.at(-1) ?? ''));
  }
});

test('the search page finds each by the names it goes by, before the clauses', async ({ page }) => {
  for (const [query, found] of NAMES) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const law = page.locator('#search-results > .hits-law');
    await expect(law.getByRole('heading', { level: 2 }), query).toHaveText('Law and guidance');
    const links = law.getByRole('link');
    const count = await links.count();
    expect(
      await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
      query,
    ).toEqual(expect.arrayContaining(found.map((id) => `/law/#${id}`)));
    await expect(links.first()).toContainText(titleOf(found[0] ?? ''));
    await expect(page.locator('#search-status')).toContainText(counted(count));
  }
});

test('what became of it is beside its title', async ({ page }) => {
  await page.goto('/');
  const { options } = await ask(page, 'RIPA');
  await expect(options.last()).toHaveText(
    /Regulation of Investigatory Powers Act 2000\s*Law and guidance: partly repealed/,
  );
});

test('where no clause is found, a reference is, and no advice is given', async ({ page }) => {
  await page.goto('/');
  const { status } = await ask(page, 'deepfakes');
  await expect(status).toHaveText(`1 topic. No clause found for “deepfakes”.${counted(1)}`);
  await page.goto('/search/?q=deepfakes');
  await expect(page.locator('.hits-law')).toHaveCount(1);
  await expect(page.locator('#search-results [data-rank]')).toHaveCount(0);
  await expect(page.locator('#search-results')).not.toContainText('Check the spelling');
});

test('a question that names none says nothing of the register', async ({ page }) => {
  await page.goto('/');
  const { status, options } = await ask(page, 'parents as friends');
  await expect(options.first()).toBeVisible();
  await expect(status).not.toContainText('register');
  await expect(page.locator('[data-url^="/law/"]')).toHaveCount(0);
});

test('by keyboard: arrows go down to the reference, Enter goes to its entry', async ({ page }) => {
  await page.goto('/policies/neu/');
  const { input, options } = await ask(page, 'GDPR 2018');
  const last = (await options.count()) - 1;
  expect(last).toBeGreaterThan(0);
  for (let step = 0; step <= last; step += 1) await input.press('ArrowDown');
  await expect(options.nth(last)).toHaveAttribute('aria-selected', 'true');
  await expect(input).toHaveAttribute(
    'aria-activedescendant',
    (await options.nth(last).getAttribute('id')) ?? '',
  );
  await input.press('Enter');
  await expect(page).toHaveURL(/\/law\/#uk-gdpr$/);
  await expect(page.locator('#uk-gdpr')).toBeInViewport();
});

test('by mouse: a reference is followed from the box and from the page', async ({ page }) => {
  await page.goto('/');
  const { options } = await ask(page, 'google plus');
  await options.last().click();
  await expect(page).toHaveURL(/\/law\/#google-plus$/);
  await page.goto('/search/?q=twitter');
  await page.locator('.hits-law').getByRole('link', { name: 'X (formerly Twitter)' }).click();
  await expect(page).toHaveURL(/\/law\/#twitter$/);
});

test('a filter asks for clauses alone: the register is left out until it is taken back', async ({
  page,
}) => {
  await page.goto('/search/?q=twitter');
  const law = page.locator('#search-results').getByRole('heading', { name: 'Law and guidance' });
  await expect(law).toBeVisible();
  for (const [name, value] of [
    ['Policy', 'neu'],
    ['Part', 'scope'],
  ] as const) {
    await page.getByLabel(name).selectOption(value);
    await expect(page.locator('#search-results .hits a').first()).toBeVisible();
    await expect(law).toHaveCount(0);
    await expect(page.locator('#search-status')).not.toContainText('register');
    await page.getByLabel(name).selectOption('');
    await expect(law).toBeVisible();
  }
});

test.describe('where the names cannot be loaded', () => {
  test.use({ expectedMessages: ['ERR_FAILED', '404 (Not Found)'] });

  for (const [how, answer] of [
    ['the request fails', 'abort'],
    ['the host has no such file', 'none'],
  ] as const) {
    test(`clauses are found all the same: ${how}`, async ({ page }) => {
      await page.route('**/law/names.json', (route) =>
        answer === 'abort' ? route.abort() : route.fulfill({ status: 404, body: '' }),
      );
      await page.goto('/');
      const { status, options } = await ask(page, 'twitter');
      await expect(status).toHaveText(/^1 topic\. \d+ clauses found\.$/);
      await expect(options.first()).toBeVisible();
      await expect(page.locator('[data-url^="/law/"]')).toHaveCount(0);
      await page.goto('/search/?q=twitter');
      await expect(page.locator('#search-results .hits a').first()).toBeVisible();
    });
  }
});

/** Asks the header's box and waits for the answer to just this. */
async function ask(page: Page, query: string) {
  const search = await searchFor(page, query);
  await page.waitForFunction(
    (words) => document.querySelector<HTMLElement>('.hits')?.dataset['query'] === words,
    query,
  );
  return { ...headerSearch(page), ...search };
}

/** How a number of references is announced. */
function counted(references: number): string {
  return references === 1
    ? ' 1 entry of the register of law and guidance.'
    : ` ${references} entries of the register of law and guidance.`;
}
