import { SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

for (const slug of SLUGS) {
  test(`the words of ${slug} are serif, and all other words sans`, async ({ page }) => {
    await page.goto(`/policies/${slug}/`);
    const wrong = await page.evaluate(() => {
      const isSerif = (one: Element) => !getComputedStyle(one).fontFamily.includes('sans-serif');
      const inClause = [...document.querySelectorAll('.clause .q p:not(.note), .text h2 .q')];
      const ours = [
        ...document.querySelectorAll(
          '.n, .note, .legend, .eyebrow, dt, summary, #citations *, footer p, nav[aria-label=Site] a',
        ),
      ];
      return [
        ...inClause.filter((one) => !isSerif(one)).map((one) => `sans: ${one.textContent}`),
        ...ours.filter(isSerif).map((one) => `serif: ${one.textContent}`),
      ];
    });
    expect(wrong).toEqual([]);
  });
}

test('quoted words are serif on the home and search pages too', async ({ page }) => {
  await page.goto('/search/?q=friends');
  await expect(page.locator('.hit-words').first()).toHaveCSS('font-family', /Palatino.*[^-]serif$/);
  await expect(page.locator('.hit-place').first()).toHaveCSS('font-family', /sans-serif$/);
});

test('in the register the words cited are serif, and what is said of them sans', async ({
  page,
}) => {
  await page.goto('/law/');
  const faces = await page.locator('.reference').evaluateAll((all) => {
    const serif = (one: Element) => !getComputedStyle(one).fontFamily.includes('sans-serif');
    const cited = all.flatMap((entry) => Array.from(entry.querySelectorAll('q')));
    const ours = all.flatMap((entry) => Array.from(entry.querySelectorAll('p, dt, a, b')));
    return {
      cited: cited.length,
      sans: cited.filter((one) => !serif(one)).map((one) => one.textContent),
      serif: ours.filter(serif).map((one) => one.textContent),
    };
  });
  expect(faces.cited).toBeGreaterThan(10);
  expect([...faces.sans, ...faces.serif]).toEqual([]);
});
