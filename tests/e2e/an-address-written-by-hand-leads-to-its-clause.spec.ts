import { expect, test } from './support/test.ts';

for (const [written, id] of [
  ['5.2(a)', '5.2.a'],
  ['5.2(A)', '5.2.a'],
  ['cl-5.2', '5.2'],
  ['5.2.', '5.2'],
] as const) {
  test(`#${written} leads to ${id}`, async ({ page }) => {
    await page.goto(`/policies/neu/#${written}`);
    await expect(page).toHaveURL(`/policies/neu/#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await expect(page.locator(`[id="${id}"]`)).toHaveCSS('outline-style', 'solid');
    await expect(page.locator('.lost')).toHaveCount(0);
  });
}

test('a clause that does not exist is said not to be there, with the way on', async ({ page }) => {
  await page.goto('/policies/neu/#99');
  const said = page.getByRole('status').filter({ hasText: 'NEU has no clause 99.' });
  await expect(said).toBeInViewport();
  await expect(said).toContainText('Choose a section from the contents');
  await said.getByRole('link', { name: 'the list of all its clauses' }).click();
  await expect(page).toHaveURL(/\/policies\/neu\/clauses\/$/);
});

test('the nearest is offered, and the message goes once a clause is there', async ({ page }) => {
  await page.goto('/policies/neu/');
  await page.locator('[id="9.1"]').scrollIntoViewIfNeeded();
  await page.evaluate(() => (location.hash = '5.2(z)'));
  const said = page.getByText('NEU has no clause 5.2(z).');
  await expect(said).toBeInViewport();
  await said.getByRole('link', { name: 'clause 5.2' }).click();
  await expect(page).toHaveURL(/#5\.2$/);
  await expect(said).toHaveCount(0);
});

test('the words of a search are marked in a clause that was written by hand', async ({ page }) => {
  await page.goto('/policies/neu/?mark=confidential#5.2(a)');
  await expect(page).toHaveURL(/#5\.2\.a$/);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(1);
});
