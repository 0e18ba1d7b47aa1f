import { labelOf, TOPICS } from './support/data.ts';
import { readMatrix } from './support/matrix.ts';
import { withoutScript } from './support/script.ts';
import { readPolicyData, SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

withoutScript(() => {
  test('every topic, and a cell with words for each of the five policies', async ({ page }) => {
    await page.goto('/topics/');
    const lines = await readMatrix(page);
    expect(lines.map(({ topic, title }) => [topic, title])).toEqual(
      TOPICS.map(({ id, title }) => [id, title]),
    );
    expect(lines.map(({ cells }) => cells.map(({ policy, words }) => [policy, words]))).toEqual(
      TOPICS.map((topic) => SLUGS.map((slug) => [slug, labelOf(topic, slug) ?? 'Silent'])),
    );
  });
});

test('every answer leads to what it rests on, a clause or the document control; silence leads nowhere', async ({
  page,
}) => {
  await page.goto('/topics/');
  const clauses = new Map<string, Set<string>>(
    SLUGS.map((slug) => [slug, new Set(readPolicyData(slug).clauses.map(({ id }) => id))]),
  );
  for (const [index, { cells }] of (await readMatrix(page)).entries()) {
    for (const { policy, words, link } of cells) {
      const stance = TOPICS[index]?.policies[policy];
      const main = stance?.clauses[0];
      const place = stance?.control ? 'document-control' : main;
      expect(link).toBe(words === 'Silent' ? null : `/policies/${policy}/#${place}`);
      expect(main === undefined || clauses.get(policy)?.has(main)).toBe(true);
    }
  }
});

test('the clauses that the answers lead to are on their pages', async ({ page }) => {
  await page.goto('/topics/');
  const cells = (await readMatrix(page)).flatMap((line) => line.cells);
  for (const slug of SLUGS) {
    const anchors = cells
      .filter(({ policy, link }) => policy === slug && link !== null)
      .map(({ link }) => link?.split('#')[1] ?? '');
    expect(anchors.length).toBeGreaterThan(20);
    await page.goto(`/policies/${slug}/`);
    const missing = await page.evaluate(
      (ids) => ids.filter((id) => document.getElementById(id) === null),
      anchors,
    );
    expect(missing).toEqual([]);
  }
});

test('an answer is followed to its clause', async ({ page }) => {
  await page.goto('/topics/');
  const row = page.locator('.matrix tr', { hasText: 'Parents as friends' });
  await row.locator('td[data-policy=littletown] a').click();
  await expect(page).toHaveURL(/\/policies\/littletown\/#5\.3$/);
  await expect(page.locator('[id="5.3"]')).toBeInViewport();
});

test('an answer that rests on the document control opens its table', async ({ page }) => {
  const topic = TOPICS.find((one) => Object.values(one.policies).some(({ control }) => control));
  const [slug, stance] =
    Object.entries(topic?.policies ?? {}).find(([, { control }]) => control) ?? [];
  await page.goto('/topics/');
  const row = page.locator(`.matrix tr:has(th a[href="/topics/${topic?.id}/"])`);
  await row.locator(`td[data-policy=${slug}] a`).click();
  await expect(page).toHaveURL(new RegExp(`/policies/${slug}/#document-control$`));
  await expect(page.locator('#document-control')).toBeInViewport();
  await expect(page.locator('#document-control')).toContainText(stance?.control ?? '');
});

test('strictness is said in words too, and silence has none', async ({ page }) => {
  await page.goto('/topics/');
  const row = page.locator('.matrix tr', { hasText: 'Parents as friends' });
  const dots = (slug: string) => row.locator(`td[data-policy=${slug}] .dots`);
  await expect(dots('neu')).toHaveAccessibleName('Strictness 4 of 5:');
  await expect(dots('neu')).toHaveText('●●●●○');
  await expect(dots('littletown')).toHaveAccessibleName('Strictness 1 of 5:');
  await expect(dots('littletown')).toHaveText('●○○○○');
  await expect(page.locator('.matrix td.silent .dots')).toHaveCount(0);
  // Where positions differ in kind, none is stricter than another.
  const kinds = page.locator('.matrix tr', { hasText: 'What counts as social media' });
  await expect(kinds.locator('.dots')).toHaveCount(0);
});
