import { expect, test } from './support/test.ts';

for (const id of ['5.3', '5.2.c', '6.p1', 'appendix.1.m']) {
  test(`a link to clause ${id} shows it and sets it off`, async ({ page }) => {
    await page.goto(`/policies/neu/#${id}`);
    const clause = page.locator(`[id="${id}"]`);
    await expect(clause).toBeInViewport();
    await expect(clause).toHaveCSS('outline-style', 'solid');
    await expect(page.locator('[id="5.1"]')).toHaveCSS('outline-style', 'none');
  });
}

test('in forced colours the clause is still set off', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/policies/neu/#5.3');
  await expect(page.locator('[id="5.3"]')).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('[id="5.3"]')).toHaveCSS('outline-width', '2px');
  await expect(page.locator('[id="5.1"]')).toHaveCSS('outline-style', 'none');
});
