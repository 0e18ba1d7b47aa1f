import { APART, RELATED } from './support/comparison.ts';
import { withAndWithoutScript, withoutScript } from './support/script.ts';
import { expect, test } from './support/test.ts';

withAndWithoutScript(() => {
  for (const url of [RELATED, APART]) {
    test(`${url}: every figure of the verdict leads to its topics`, async ({ page }) => {
      await page.goto(url);
      const links = page.locator('.verdict .lead a');
      const anchors = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(anchors.length).toBeGreaterThan(3);
      for (const [at, anchor] of anchors.entries()) {
        await links.nth(at).click();
        const group = page.locator(`[id="${anchor?.slice(1)}"]`);
        await expect(group).toBeVisible();
        await expect(group).toBeInViewport();
      }
    });
  }
});

withoutScript(() => {
  test('what was treated as naming is listed: employees for staff', async ({ page }) => {
    await page.goto(RELATED);
    const naming = page.getByRole('region', { name: 'What was treated as naming' });
    const row = naming.getByRole('row').filter({ hasText: 'employees' }).first();
    await expect(row.getByRole('cell').nth(0)).toHaveText('employees');
    await expect(row.getByRole('cell').nth(1)).toHaveText('staff');
    expect(Number(await row.getByRole('cell').nth(2).textContent())).toBeGreaterThan(1);
    const counts = await naming.locator('tbody td:last-child').allTextContents();
    const marks = await page.locator('.side.left .naming').count();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(marks);
  });
});
