import { headerSearch, searchFor } from './support/search.ts';
import { expect, test } from './support/test.ts';

test('the slash key goes to the search box, and is typed as usual inside it', async ({ page }) => {
  await page.goto('/policies/neu/');
  await page.keyboard.press('/');
  const { input } = headerSearch(page);
  await expect(input).toBeFocused();
  await expect(input).toHaveValue('');
  await page.keyboard.press('/');
  await expect(input).toHaveValue('/');
});

test('arrows choose a clause, Enter goes there', async ({ page }) => {
  await page.goto('/');
  const { input, options } = await searchFor(page, 'neu appendix 1(g)');
  await input.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(input).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '',
  );
  await input.press('ArrowUp');
  await expect(input).not.toHaveAttribute('aria-activedescendant');
  await input.press('ArrowDown');
  await input.press('Enter');
  await expect(page).toHaveURL(/\/policies\/neu\/#appendix\.1\.g$/);
  await expect(page.locator('[id="appendix.1.g"]')).toBeInViewport();
});

test('a hit is followed by mouse', async ({ page }) => {
  await page.goto('/');
  const { options } = await searchFor(page, 'clifton lodge 6.9h');
  await options.first().click();
  await expect(page).toHaveURL(/\/policies\/clifton-lodge\/.*#6\.9\.h$/);
});

test('Escape closes the list and keeps the words', async ({ page }) => {
  await page.goto('/');
  const { input, options } = await searchFor(page, 'friends');
  await expect(options.first()).toBeVisible();
  await input.press('Escape');
  await expect(options.first()).toBeHidden();
  await expect(input).toHaveAttribute('aria-expanded', 'false');
  await expect(input).toHaveValue('friends');
});

test('leaving the box closes the list', async ({ page }) => {
  await page.goto('/');
  const { options } = await searchFor(page, 'friends');
  await page.locator('h1').click();
  await expect(options.first()).toBeHidden();
});

test('Enter without a choice leads to the search page', async ({ page }) => {
  await page.goto('/policies/neu/');
  const { input } = await searchFor(page, 'friends');
  await input.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=friends$/);
});

test('topics come first, each with a line for each policy, and the keys go through them', async ({
  page,
}) => {
  await page.goto('/policies/neu/');
  const { input, options } = await searchFor(page, 'parents as friends');
  await expect(options.first()).toContainText('Parents as friends');
  await expect(page.locator('header .hit-line')).toHaveText([
    /^NEU: /,
    /^Newall Green: /,
    /^Alderley Edge: /,
    /^Clifton Lodge: /,
    /^Littletown: .* 5\.3$/,
  ]);
  for (let step = 0; step < 6; step += 1) await input.press('ArrowDown');
  await expect(options.nth(5)).toHaveAttribute('aria-selected', 'true');
  await input.press('Enter');
  await expect(page).toHaveURL(/\/policies\/littletown\/#5\.3$/);
});

test('topics answer while the clauses are still loading, and stay where they are', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.pack', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  const { input, options, status } = headerSearch(page);
  await input.fill('parents as friends');
  await expect(status).toHaveText('1 topic. Looking for clauses…');
  await expect(options).toHaveCount(6);
  await input.press('ArrowDown');
  release();
  await expect(status).toHaveText('1 topic. 17 clauses found.');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
});

test('a misspelt word is offered mended, and asked for when it is chosen', async ({ page }) => {
  await page.goto('/');
  const { input, options, status } = await searchFor(page, 'Facebok');
  await expect(options).toHaveText(['Did you mean Facebook?']);
  await input.press('ArrowDown');
  await input.press('Enter');
  await expect(input).toHaveValue('Facebook');
  await expect(status).toHaveText(/clauses found/);
});

test('the number of topics and clauses is announced', async ({ page }) => {
  await page.goto('/');
  const { input, status } = await searchFor(page, 'parents');
  await expect(status).toHaveText(/^\d topics?\. \d+ clauses? found\.$/);
  await expect(input).toHaveRole('combobox');
  await expect(input).toHaveAttribute('aria-expanded', 'true');
});

test('a miss gets advice', async ({ page }) => {
  await page.goto('/');
  const { status, options } = await searchFor(page, 'qwertyuiop');
  await expect(status).toContainText('No clause found for “qwertyuiop”. Check the spelling');
  await expect(options).toHaveCount(0);
});

test('markup in a query is shown as text', async ({ page }) => {
  await page.goto('/');
  const { status } = await searchFor(page, '<i>qwertyuiop</i>');
  await expect(status).toContainText('No clause found for “<i>qwertyuiop</i>”');
  await expect(page.locator('header i')).toHaveCount(0);
});
