import { readFileSync } from 'node:fs';
import {
  chooseFile,
  expectReport,
  openCheck,
  openSample,
  PREFIX,
  SAMPLE_FILES,
} from './support/check.ts';
import { expect, test } from './support/test.ts';
import { readPolicyData } from './support/site.ts';

const encoded = (text: string) => new TextEncoder().encode(text);

/**
 * The words of a published policy as a school would have them in a file of its own, and one
 * sentence more.
 */
function versionOf(slug: string): Uint8Array {
  const { clauses } = readPolicyData(slug);
  const lines = clauses.map(({ number, parent, text }) =>
    parent === null ? `${number ?? ''} ${text}`.trim() : `• ${text}`,
  );
  return encoded([...lines, '99.1 Staff must bring cake on Fridays.'].join('\n\n'));
}

test('a version of a published policy is known for one, and its differences are walked through', async ({
  page,
}) => {
  await openCheck(page);
  await chooseFile(page, 'ours.txt', versionOf('littletown'));
  await expectReport(page);
  await expect(page.locator('#in-short + .lead')).toContainText(
    /It reads like a version of the policy of Littletown: \d+ of its \d+ clauses pair\./,
  );
  await page.getByRole('link', { name: 'Compare it with Littletown' }).click();
  const verdict = page.locator('.verdict');
  await expect(verdict).toContainText(
    /Of \d+ clauses of ours, \d+ pair with clauses of Littletown/,
  );
  await expect(verdict).toContainText('ours reads like a version of Littletown.');
  await expect(verdict).toContainText('nothing is said of which is stricter');
  await expect(page.locator('.block').filter({ hasText: 'cake on Fridays' })).toBeVisible();
  await page.reload();
  await expect(verdict).toContainText('pair with clauses of Littletown');
});

test('a document worded unlike a policy is compared with it topic by topic first', async ({
  page,
}) => {
  await openSample(page);
  await page.locator('section[aria-labelledby=compare]').getByRole('link', { name: 'NEU' }).click();
  await expect(page.locator('.verdict')).toContainText('fewer than a tenth of its clauses pair');
  const [topics, clauses] = [
    page.getByRole('heading', { name: 'Topic by topic' }),
    page.getByRole('heading', { name: 'Clause by clause' }),
  ];
  const top = async (heading: typeof topics) => (await heading.boundingBox())?.y ?? 0;
  expect(await top(topics)).toBeLessThan(await top(clauses));
  const row = page.locator('#on-breaches');
  await expect(row).toContainText('Seems covered');
  await row.getByRole('link', { name: '7.1' }).first().click();
  await expect(page).toHaveURL(/\/check\/\?doc=own/);
  await expect(page.locator('[id="own-7.1"]')).toBeInViewport();
});

test('two documents of one’s own stand side by side', async ({ page }) => {
  await openCheck(page);
  const words = readFileSync('public/check/sample-policy.docx');
  await chooseFile(page, 'last year.docx', words);
  await expectReport(page);
  await chooseFile(page, 'this year.docx', await SAMPLE_FILES['sample-typed.docx']());
  await expect(page.getByRole('heading', { name: 'this year.docx', level: 2 })).toBeFocused();
  await expectReport(page);
  await page
    .locator('section[aria-labelledby=compare]')
    .getByRole('link', { name: 'last year.docx' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'last year and this year, side by side',
  );
  await expect(page.locator('.verdict')).toContainText(/Of \d+ clauses of last year, \d+ pair/);
});

test('the lists in which policies are chosen have the reader’s documents too', async ({ page }) => {
  await page.goto('/compare/');
  await expect(page.getByRole('group', { name: 'Your documents' })).toHaveCount(0);
  await openSample(page);
  await page.goto('/compare/');
  const [left, right] = [page.locator('select').first(), page.locator('select').nth(1)];
  await left.selectOption({ label: 'sample-policy' });
  await right.selectOption({ label: 'Alderley Edge' });
  await page.locator('[data-choose-pair]').getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'sample-policy and Alderley Edge, side by side',
  );
});

test('a document that is no longer kept is said to be unknown', async ({ page }) => {
  await page.goto('/compare/?a=own~7&b=neu');
  await expect(page.locator('#pair-status')).toContainText(
    'is not kept in this browser. Open it on the page “Check”',
  );
  expect(
    await page.evaluate((prefix) => localStorage.getItem(`${prefix}own~7`), PREFIX),
  ).toBeNull();
});
