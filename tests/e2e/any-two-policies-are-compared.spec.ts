import { TOPICS } from './support/data.ts';
import { withoutScript } from './support/script.ts';
import { readPolicyData, SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

const PAIRS = SLUGS.flatMap((a) => SLUGS.filter((b) => b !== a).map((b) => [a, b] as const));
const nameOf = (slug: string) => readPolicyData(slug).shortName;
const isRelated = (a: string, b: string) =>
  [a, b].toSorted().join(' ') === ['littletown', 'neu'].join(' ');

withoutScript(() => {
  test('the page of comparisons offers all twenty pairs, and leads to each', async ({ page }) => {
    await page.goto('/compare/');
    const links = page.locator('.choose').getByRole('link');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      PAIRS.map(([a, b]) => `/compare/${a}/${b}/`),
    );
    for (const [a, b] of PAIRS) {
      const name = `${nameOf(a)} with ${nameOf(b)}`;
      await expect(page.getByRole('link', { name, exact: true })).toHaveCount(1);
    }
    await page.getByRole('link', { name: 'Clifton Lodge with NEU' }).click();
    await expect(page).toHaveURL(/\/compare\/clifton-lodge\/neu\/$/);
  });

  for (const [a, b] of PAIRS) {
    test(`${a} with ${b} answers, and swaps its sides`, async ({ page }) => {
      const response = await page.goto(`/compare/${a}/${b}/`);
      expect(response?.status()).toBe(200);
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText(`${nameOf(a)} and ${nameOf(b)}, side by side`);
      await expect(page.locator('.side.left').first()).toHaveAttribute('data-policy', a);
      await expect(page.locator('.side.right').first()).toHaveAttribute('data-policy', b);
      await page.getByRole('link', { name: 'Swap sides' }).click();
      await expect(page).toHaveURL(new RegExp(`/compare/${b}/${a}/$`));
      await expect(heading).toHaveText(`${nameOf(b)} and ${nameOf(a)}, side by side`);
    });
  }

  test('related policies open in document order and offer the order by topic, and back', async ({
    page,
  }) => {
    for (const [a, b] of PAIRS.filter((pair) => isRelated(...pair))) {
      await page.goto(`/compare/${a}/${b}/`);
      const own = readPolicyData(a).clauses.map(({ id }) => `${a}-${id}`);
      const shown = await page
        .locator(`.sides [id^="${a}-"], .sides[id^="${a}-"]`)
        .evaluateAll((all) => all.map((one) => one.id));
      expect(shown.length).toBeGreaterThan(30);
      const places = shown.map((id) => own.indexOf(id));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      await expect(page.locator('.topic-rows')).toHaveCount(0);
      await page.getByRole('link', { name: 'Sort by topic' }).click();
      await expect(page).toHaveURL(new RegExp(`/compare/${a}/${b}/by-topic/$`));
      await expect(page.locator('.topic-rows')).not.toHaveCount(0);
      await page.getByRole('link', { name: 'Swap sides' }).click();
      await expect(page).toHaveURL(new RegExp(`/compare/${b}/${a}/by-topic/$`));
      await page.getByRole('link', { name: 'Sort as in the documents' }).click();
      await expect(page).toHaveURL(new RegExp(`/compare/${b}/${a}/$`));
    }
  });

  test('others are gathered by topic, in the order of the matrix', async ({ page }) => {
    for (const [a, b] of PAIRS.filter((pair) => !isRelated(...pair))) {
      await page.goto(`/compare/${a}/${b}/`);
      const shown = await page
        .locator('.topic-rows')
        .evaluateAll((all) => all.map((one) => one.id.replace('topic-', '')));
      const order = TOPICS.map(({ id }) => id);
      expect(shown.length).toBeGreaterThan(20);
      expect(shown).toEqual(order.filter((id) => shown.includes(id)));
      await expect(page.getByRole('link', { name: 'Sort by topic' })).toHaveCount(0);
    }
  });

  test('a policy leads to its comparisons, a topic to the rows about it', async ({ page }) => {
    await page.goto('/policies/neu/');
    await page.locator('.facts .with').getByRole('link', { name: 'Littletown' }).click();
    await expect(page).toHaveURL(/\/compare\/neu\/littletown\/$/);
    await page.goto('/topics/parents-as-contacts/');
    await page.getByRole('link', { name: 'Newall Green and Clifton Lodge' }).click();
    await expect(page).toHaveURL(
      /\/compare\/newall-green\/clifton-lodge\/#topic-parents-as-contacts$/,
    );
    await expect(page.locator('#topic-parents-as-contacts h2')).toBeInViewport();
  });
});

test('whatever topic a page leads to is there, in each of the ten pairs', async ({ page }) => {
  const bySlug = new Map<string, string[]>();
  for (const { id } of TOPICS) {
    await page.goto(`/topics/${id}/`);
    for (const href of await page
      .locator('.pairs a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      const [path = '', anchor = ''] = href.split('#');
      bySlug.set(path, [...(bySlug.get(path) ?? []), anchor]);
    }
  }
  expect(bySlug.size).toBe(10);
  const missing: string[] = [];
  for (const [path, anchors] of bySlug) {
    await page.goto(path);
    const absent = await page.evaluate(
      (ids) => ids.filter((id) => document.getElementById(id) === null),
      anchors,
    );
    missing.push(...absent.map((id) => `${path}#${id}`));
  }
  expect(missing).toEqual([]);
});
