import type { Page } from '@playwright/test';
import { DETAILS, editWording, fillDetails, openFolds, openGenerator } from './support/adopt.ts';
import { expect, test } from './support/test.ts';

test('a clause of the school’s own without words leaves the policy a draft', async ({ page }) => {
  await finishPolicy(page);
  await page.getByRole('button', { name: 'Add a clause of your own' }).first().click();
  await expect(page.locator('.draft')).toBeVisible();
});

test('a wording that was emptied leaves the policy a draft', async ({ page }) => {
  await finishPolicy(page);
  await editWording(page, 'images', '');
  await expect(page.locator('.draft')).toBeVisible();
});

async function finishPolicy(page: Page): Promise<void> {
  await openGenerator(page);
  await openFolds(page);
  await fillDetails(page, DETAILS);
  await expect(page.locator('.draft')).toHaveCount(0);
}
