import { expect, test } from './support/test.ts';

test('a policy page says who published it, when, how long it is and when it is reviewed', async ({
  page,
}) => {
  await page.goto('/policies/neu/');
  const facts = page.locator('dl.facts').first();
  await expect(facts).toContainText('National Education Union');
  await expect(facts).toContainText('May 2019');
  await expect(facts).toContainText('Every 12 months');
  await expect(facts).toContainText(/2,\d{3} words, about \d+ minutes/);
  await facts.getByRole('link', { name: 'clause 11.2' }).click();
  await expect(page).toHaveURL(/#11\.2$/);
});

test('a policy page says whose the numbers are, and how to link to a clause', async ({ page }) => {
  await page.goto('/policies/neu/');
  await expect(page.locator('.text > .legend')).toHaveText(
    'Numbers are the document’s own. Letters and ¶ marks are ours. Choose a number to copy its link and see its topics and counterparts.',
  );
});

test('what a document does not say is said to be missing', async ({ page }) => {
  await page.goto('/policies/alderley-edge/');
  const facts = page.locator('dl.facts').first();
  await expect(facts).toContainText('The document prints no date');
  await expect(facts).toContainText('No fixed period');
});

test('the whole document-control table of Newall Green is there', async ({ page }) => {
  await page.goto('/policies/newall-green/');
  await page.getByText('The document-control table').click();
  const table = page.locator('table.control');
  await expect(table.getByRole('row')).toHaveCount(8);
  await expect(table).toContainText('Annually – November 2024');
  await expect(table).toContainText('HR and People, One Education Ltd');
});

test('Littletown is said to be based on the NEU model, with figures', async ({ page }) => {
  await page.goto('/policies/littletown/');
  const basedOn = page.locator('dl.facts').first();
  await expect(basedOn).toContainText(/Of the 71 clauses .* 44 are word for word/);
  await expect(basedOn.getByRole('link', { name: /NEU model/ })).toHaveAttribute(
    'href',
    '/policies/neu/',
  );
});

test('the names a policy uses for people are listed', async ({ page }) => {
  await page.goto('/policies/newall-green/');
  await page.getByText('Who is who').click();
  await expect(page.getByText('designated safeguarding lead', { exact: true })).toBeVisible();
});
