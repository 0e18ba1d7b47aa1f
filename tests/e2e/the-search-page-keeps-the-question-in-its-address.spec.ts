import { expect, test } from './support/test.ts';

test('results are grouped by policy, with the words asked for marked', async ({ page }) => {
  await page.goto('/search/?q=parents+friends');
  await expect(page.locator('#search-status')).toHaveText(/found|with/);
  const groups = page.locator('#search-results section');
  await expect(groups.filter({ has: page.getByRole('heading', { name: 'NEU' }) })).toHaveCount(1);
  const hit = groups
    .filter({ has: page.getByRole('heading', { name: 'Littletown' }) })
    .locator('li')
    .first();
  await expect(hit).toContainText('Littletown 5.3');
  await expect(hit.locator('mark').filter({ hasText: 'friends' })).not.toHaveCount(0);
  await expect(hit.locator('mark').filter({ hasText: 'parents' })).not.toHaveCount(0);
});

test('a hit leads to the clause, with the words highlighted there', async ({ page }) => {
  await page.goto('/search/?q=cautious+friends&policy=littletown');
  await page.locator('#search-results [data-rank]').first().click();
  await expect(page).toHaveURL(/\/policies\/littletown\/\?mark=.*#5\.3$/);
  await expect(page.locator('[id="5.3"]')).toBeInViewport();
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
    );
  await expect.poll(marked).toEqual(expect.arrayContaining(['cautious', 'friends']));
});

test('filters are in the address, and the address sets the filters', async ({ page }) => {
  await page.goto('/search/?q=images');
  await page.getByLabel('Policy').selectOption('clifton-lodge');
  await expect(page).toHaveURL(/q=images&policy=clifton-lodge/);
  await page.getByLabel('Part').selectOption('personal');
  await expect(page).toHaveURL(/policy=clifton-lodge&kind=personal/);
  await expect(page.locator('#search-results h2')).toHaveText(['Clifton Lodge']);
  await expect(page.locator('#search-results a').first()).toContainText('7.11');
  await page.reload();
  await expect(page.getByLabel('Policy')).toHaveValue('clifton-lodge');
  await expect(page.getByLabel('Part')).toHaveValue('personal');
  await page.goBack();
  await expect(page.getByLabel('Part')).toHaveValue('');
});

test('an unknown filter in the address is treated as none', async ({ page }) => {
  await page.goto('/search/?q=friends&policy=elsewhere&kind=%3Cb%3E');
  await expect(page.getByLabel('Policy')).toHaveValue('');
  await expect(page.locator('#search-results a').first()).toBeVisible();
});

test('a new question replaces the old one in the address', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByRole('heading', { name: 'All contents' })).toBeVisible();
  // Before the script of the page is ready, Enter sends the form, and the page loads again.
  await expect(async () => {
    await page.getByLabel('Words or a clause number').fill('newall green 6.7');
    await page.getByLabel('Words or a clause number').press('Enter');
    await expect(page).toHaveURL(/q=newall\+green\+6\.7$/, { timeout: 3000 });
  }).toPass();
  await expect(page.locator('[data-rank="1"], [data-rank="2"]')).toHaveText([
    /Newall Green 6\.7/,
    /Newall Green 6\.7/,
  ]);
  await expect(page.getByRole('heading', { name: 'All contents' })).toBeHidden();
});

test('a miss gets advice and the contents', async ({ page }) => {
  await page.goto('/search/?q=qwertyuiop');
  await expect(page.locator('#search-status')).toHaveText('No clause found for “qwertyuiop”.');
  await expect(page.locator('#search-results')).toContainText(
    'Check the spelling, use fewer words',
  );
  await expect(page.getByRole('heading', { name: 'All contents' })).toBeVisible();
});

test('more hits than a page holds are shown on request', async ({ page }) => {
  await page.goto('/search/?q=staff');
  const hits = page.locator('#search-results [data-rank]');
  await expect(hits.first()).toBeVisible();
  const first = await hits.count();
  expect(first).toBeLessThanOrEqual(12);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(hits.nth(first + 5)).toBeVisible();
  await expect(page.locator(`[data-rank="${first + 1}"]`)).toBeFocused();
  const ranks = await hits.evaluateAll((all) =>
    all.map((one) => Number(one.getAttribute('data-rank'))),
  );
  expect(ranks.toSorted((a, b) => a - b)).toEqual(ranks.map((_, index) => index + 1));
});
