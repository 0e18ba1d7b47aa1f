import { readPolicyData, SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('next and previous lead through all policies and back', async ({ page }) => {
  await page.goto(`/policies/${SLUGS[0]}/`);
  await expect(page.locator('[rel=prev]')).toHaveCount(0);
  for (const slug of SLUGS.slice(1)) {
    await page.locator('[rel=next]').click();
    await expect(page).toHaveURL(new RegExp(`/policies/${slug}/$`));
    await expect(page.locator('.eyebrow')).toContainText(readPolicyData(slug).shortName);
  }
  await expect(page.locator('[rel=next]')).toHaveCount(0);
  await page.locator('[rel=prev]').click();
  await expect(page).toHaveURL(new RegExp(`/policies/${SLUGS.at(-2)}/$`));
});
