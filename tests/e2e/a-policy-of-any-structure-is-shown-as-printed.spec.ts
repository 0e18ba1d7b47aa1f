import { AxeBuilder } from '@axe-core/playwright';
import { openStructures } from './support/structures.ts';
import { expect, test } from './support/test.ts';

const POLICY = '/policies/mill-lane/';

test('tables, quotations, definitions and nested lists stand as such', async ({ page }) => {
  await openStructures(page, POLICY);
  const table = page.getByRole('region', { name: 'Table 2.2.t1' });
  await expect(table.getByRole('columnheader')).toHaveText([/Who/, 'Where', 'With whose leave']);
  await expect(table.locator('strong')).toHaveText('The head’s');
  await expect(page.locator('blockquote')).toContainText('Nothing online is private.');
  await expect(page.locator('[id="1.3.a"]')).toHaveRole('term');
  await expect(page.locator('[id="2.1.1.b"] ul > li')).toHaveCount(2);
  await expect(page.locator('[id="2.1.1.b.ii"] > .n')).toHaveText('(ii)');
  await expect(page.locator('[id="2.1.1.p2.1"] > .n')).toHaveText('1.');
  await expect(page.locator('[id="2.3"]')).toContainText('Under <18 counts as a pupil.');
});

test('a short policy that names no law takes one minute to read, and is said to name none', async ({
  page,
}) => {
  await openStructures(page, '/policies/hill-view/');
  const facts = page.locator('dl.facts').first();
  await expect(facts).toContainText('21 words, about 1 minute to read');
  await expect(facts.locator('dt:text-is("Cited law") + dd')).toHaveText('None');
  await expect(page.locator('#citations p')).toHaveText(
    'The policy names none of those in the register. More in the register',
  );
});

test('sections within sections have headings of their depth', async ({ page }) => {
  await openStructures(page, POLICY);
  const heading = (name: string, level: number) => page.getByRole('heading', { name, level });
  await expect(heading('Posts and pictures', 2)).toBeVisible();
  await expect(heading('Before a post', 3)).toBeVisible();
  await expect(heading('Of pupils', 4)).toBeVisible();
});

test('a footnote is reached from its mark', async ({ page }) => {
  await openStructures(page, POLICY);
  await page.getByRole('link', { name: 'Footnote 1', exact: true }).click();
  await expect(page).toHaveURL(/#1\.1\.f1$/);
  await expect(page.locator('[id="1.1.f1"]')).toContainText('Supply staff too');
  await expect(page.locator('[id="1.1.f1"]')).toHaveCSS('outline-style', 'solid');
});

test('a source note is in the row that it explains', async ({ page }) => {
  await openStructures(page, POLICY);
  await expect(page.locator('[id="2.2.t1.r3"] .note')).toContainText('The source prints “twise”.');
});

for (const width of [1280, 360]) {
  test(`nothing overflows at ${width} pixels, and each piece is under its lead-in`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openStructures(page, POLICY);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const left = async (id: string) => (await page.locator(`[id="${id}"]`).boundingBox())?.x ?? 0;
    expect(await left('2.1.1.b.i')).toBeGreaterThan(await left('2.1.1.b'));
    expect(await left('2.1.1.b')).toBeGreaterThan(await left('2.1.1'));
  });
}

test('it is accessible, in light and dark and on a phone', async ({ page }) => {
  await openStructures(page, POLICY);
  const violations = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
  expect(await violations()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await violations()).toEqual([]);
});

test('it prints with its tables whole and its marks', async ({ page }) => {
  await openStructures(page, POLICY);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[id="2.2.t1.r2"]')).toHaveCSS('break-inside', 'avoid');
  await expect(page.locator('.wide').first()).toHaveCSS('overflow', 'visible');
  await expect(page.locator('[id="2.1.1.a"] > .n')).toBeVisible();
});

test('numbers that start again or run on are those of the document', async ({ page }) => {
  await openStructures(page, '/policies/sea-bank/#our-accounts.1');
  await expect(page.locator('[id="our-accounts.1"] > .n')).toHaveText('(1)');
  await openStructures(page, '/policies/hill-view/#2');
  await expect(page.locator('[id="2"] > .n')).toHaveText('2.');
  await expect(page.locator('[id="A1"] > .n')).toHaveText('A1');
});

test('a comparison takes the words of rows, notes and nested bullets', async ({ page }) => {
  await openStructures(page, '/compare/mill-lane/sea-bank/');
  for (const words of [
    'Supply staff too, and those on trial.',
    'to colleagues',
    'Teachers | In class | The head’s',
  ]) {
    await expect(page.getByText(words).first()).toBeAttached();
  }
});
