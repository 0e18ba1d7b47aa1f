import { TEMPLATE, policyShown, readClauses } from './support/adopt.ts';
import { printTagged, unspaced } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const RECOMMENDED = TEMPLATE.sections.flatMap(({ topics }) =>
  topics.filter(
    (id) => TEMPLATE.topics.find((one) => one.id === id)?.recommended.position !== null,
  ),
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole recommended policy is there with its blanks marked', async ({ page }) => {
    await page.goto('/adopt/');
    const notice = page.locator('noscript .notice');
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('JavaScript is switched off in this browser');
    expect(RECOMMENDED.length).toBeGreaterThan(20);
    await expect(page.locator('.adopted-clause')).toHaveCount(RECOMMENDED.length);
    for (const id of RECOMMENDED) await expect(page.locator(`#clause-${id}`)).toBeVisible();
    await expect(policyShown(page).locator('.draft')).toHaveText('Draft');
    await expect(policyShown(page).locator('.adopted-school mark')).toHaveText(
      '[Name of the school or trust]',
    );
    await expect(page.locator('#generator :is(input, button, textarea)')).toHaveCount(0);
    await expect(page.locator('#generator-failed')).toBeHidden();
    await expect(page.locator('#section-changes')).toHaveCount(0);
  });

  test('its contents and references lead to what they name', async ({ page }) => {
    await page.goto('/adopt/');
    for (const link of await page.locator('.adopted a[href^="#"]').all()) {
      await expect(
        page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`),
      ).toHaveCount(1);
    }
  });

  test('it prints', async ({ page }) => {
    await page.goto('/adopt/');
    const all = (await printTagged(page)).pages.join('');
    const titles = RECOMMENDED.map(
      (id) => TEMPLATE.topics.find((one) => one.id === id)?.title ?? '',
    );
    for (const title of titles) expect(all).toContain(unspaced(title));
    expect(all).toContain(unspaced('[Name of the school or trust]'));
    expect(all).not.toContain(unspaced('JavaScript is switched off'));
  });
});

for (const [what, status] of [
  ['missing', 404],
  ['broken', 200],
] as const) {
  test.describe(`where the questions are ${what}`, () => {
    test.use({ expectedMessages: ['Failed to load resource'] });

    test('it is said, and the recommended policy stays', async ({ page }) => {
      await page.route('**/adopt/template.json', (route) =>
        route.fulfill({ status, body: '{"damaged":', contentType: 'application/json' }),
      );
      await page.goto('/adopt/');
      await expect(page.getByText('The questions could not be loaded.')).toBeVisible();
      expect((await readClauses(page)).map(({ id }) => id)).toEqual(RECOMMENDED);
    });
  });
}
