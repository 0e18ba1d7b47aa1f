import { GROWN_PORT } from '../../playwright.config.ts';
import { openFilters } from './support/filters.ts';
import { expect, test } from './support/test.ts';

// A copy of the project to which the files of two policies were added and nothing else: Sea Bank,
// which was read, and Mill Lane, which was not.
test.use({ baseURL: `http://127.0.0.1:${GROWN_PORT}` });

const VIOLET = 'rgb(66, 42, 154)';
const RED = 'rgb(147, 0, 40)';

test('the home page counts it, and the page of all policies has its card and its hue', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Seven /);
  await page.getByRole('link', { name: 'all 7 policies' }).click();
  const card = (name: string) => page.locator('.card', { has: page.getByRole('link', { name }) });
  await expect(card('Sea Bank')).toHaveCSS('border-top-color', VIOLET);
  await expect(card('Sea Bank')).not.toContainText('Not on the topics yet');
  await expect(card('Mill Lane')).toHaveCSS('border-top-color', RED);
  await expect(card('Mill Lane')).toContainText('Not on the topics yet');
});

test('its page has its clauses', async ({ page }) => {
  await page.goto('/policies/mill-lane/#aim.1');
  await expect(page.locator('[id="aim.1"]')).toContainText('parents, millers and ducks');
});

test('the page of one that was not read says so without scripts, and no other does', async ({
  request,
}) => {
  const page = async (slug: string) => (await request.get(`/policies/${slug}/`)).text();
  const unread = 'Nobody has read it for the topics yet';
  expect(await page('mill-lane')).toContain(unread);
  expect(await page('sea-bank')).not.toContain(unread);
});

test('a policy that was read is in the matrix, and its column can be hidden', async ({ page }) => {
  await page.goto('/topics/');
  const head = page.getByRole('columnheader', { name: 'Sea Bank' });
  await expect(head).toBeVisible();
  await expect(head).toHaveCSS('border-bottom-color', VIOLET);
  const row = page.getByRole('row', { name: /^Parents as friends/ });
  await expect(row.locator('[data-policy=sea-bank] a')).toHaveAttribute(
    'href',
    '/policies/sea-bank/#1.1',
  );
  await openFilters(page);
  await page.getByRole('checkbox', { name: 'Sea Bank' }).uncheck();
  await expect(head).toBeHidden();
});

test('a topic says that a policy was not read, and does not call it silent', async ({ page }) => {
  await page.goto('/topics/review/');
  const scale = page.locator('.scale');
  await expect(scale.getByRole('listitem').filter({ hasText: 'Every 3 years' })).toContainText(
    'Sea Bank',
  );
  const unread = scale.locator('p', { hasText: 'Not read yet' });
  await expect(unread.getByRole('link')).toHaveText(['Mill Lane']);
});

test('the register of law is narrowed to what it names', async ({ page }) => {
  await page.goto('/law/');
  await openFilters(page);
  await page.getByRole('radio', { name: 'Sea Bank' }).check();
  await expect(page.locator('.reference:visible h3')).toHaveText(['Defamation Act 2013']);
  await page.getByRole('radio', { name: 'Mill Lane' }).check();
  await expect(page.locator('.reference:visible h3')).toHaveText(['Human Rights Act 1998']);
});

test('two policies of which one was not read are compared by their words', async ({ page }) => {
  await page.goto('/compare/sea-bank/mill-lane/');
  const pair = page.locator('.sides', { hasText: 'lighthouse keepers' });
  await expect(pair.locator('.side.left')).toContainText('requests for friendship from parents');
  await expect(pair.locator('.side.right')).toContainText('requests for friendship from parents');
});

test('the generator starts from a policy that was read, and not from one that was not', async ({
  page,
}) => {
  await page.goto('/adopt/');
  await page.getByRole('radio', { name: /^Sea Bank/ }).check();
  await expect(page.getByRole('radio', { name: /^Mill Lane/ })).toHaveCount(0);
});

test('the search finds both, in their hues', async ({ page }) => {
  await page.goto('/search/?q=lighthouse+keepers');
  const results = page.locator('#search-results section');
  await expect(results.first()).toContainText('Sea Bank');
  await page.goto('/search/?q=ducks');
  await expect(results.first()).toContainText('Mill Lane');
});

test('the data say which was read', async ({ request }) => {
  const read = async (path: string): Promise<unknown> => (await request.get(path)).json();
  expect(await read('/data/policies/sea-bank.json')).toMatchObject({ read: true });
  expect(await read('/data/policies/mill-lane.json')).toMatchObject({ read: false });
  const topics = (await read('/data/topics.json')) as { policies: Record<string, unknown> }[];
  for (const { policies } of topics) {
    expect(Object.keys(policies)).toContain('sea-bank');
    expect(Object.keys(policies)).not.toContain('mill-lane');
  }
});
